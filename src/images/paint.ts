import sharp from 'sharp';

/** As many colors as flat areas and the edges between them need. */
const options = { palette: true, colours: 12, dither: 0, effort: 10 } as const;

/** What the bytes of a picture depend on beside its drawing. */
export const painter = JSON.stringify([options, sharp.versions]);

/** Paints an SVG without text as PNG; the same drawing gives the same bytes. @param scale pixels for one of the drawing */
export const paint = (svg: string, scale = 1): Promise<Uint8Array> =>
  sharp(Buffer.from(svg), { density: 72 * scale })
    .png(options)
    .toBuffer();

/** Paints a square icon, in pixels of its width. The density is enough for the smallest drawing, of 16. */
export const paintIcon = (svg: string, size: number): Promise<Uint8Array> =>
  sharp(Buffer.from(svg), { density: 2400 }).resize(size, size).png(options).toBuffer();
