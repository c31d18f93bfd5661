import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { chartFile } from '../figures/chart-file.ts';
import { typesetter } from '../fonts/outlines.ts';
import { keptIn } from '../kept.ts';
import { editionNames, editions } from '../languages/table.ts';
import type { Review } from '../review/types.ts';
import { chartPath, iconPath } from '../site/addresses.ts';
import { iconSizes } from '../site/manifest.ts';
import { drawCard, type Tools } from './card.ts';
import { asOutlines, cards, charactersOf } from './cards.ts';
import { paint, painter, paintIcon } from './paint.ts';
import { readPalette } from './palette.ts';

/** Draws a picture of a file. @throws with the names of both, if a text cannot be set */
function drawn<T>(file: string, path: string, draw: () => T): T {
  try {
    return draw();
  } catch (error) {
    throw new Error(`${file}: the picture ${path} cannot be drawn: ${(error as Error).message}`);
  }
}

/** A chart as text that can be read, and as a drawing to be painted, in each edition. */
const charts = ({ data, highlights }: Review, { type, palette }: Tools) =>
  editionNames.flatMap((edition) =>
    highlights.flatMap(({ file, slug, title, figures, charts }) =>
      charts.map((chart) => {
        const source = [title, data.name, ...(data.origin ? [data.origin] : [])];
        const content = { chart, figures, languages: editions[edition].languages, source };
        const path = (ending: 'svg' | 'png') => chartPath(`${slug}.${chart.id}`, edition, ending);
        const outlined = drawn(file, path('png'), () => chartFile(content, palette, asOutlines(type)));
        return {
          svg: { path: path('svg'), content: chartFile(content, palette) },
          png: { path: path('png'), svg: outlined },
        };
      }),
    ),
  );

/**
 * The images of a review by their addresses from the site's root, and how many pictures were not in the folder, where
 * each stands under a name made of its drawing and of what paints it.
 *
 * @param icon as SVG
 * @param isPublished whether there are pictures for links to it
 */
export async function makeImages(review: Review, icon: string, folder: string, isPublished: boolean) {
  await mkdir(folder, { recursive: true });
  const tools = { type: await typesetter(charactersOf(review)), palette: readPalette() };
  const ofCharts = charts(review, tools);
  const ofLinks = isPublished ? cards(review, tools.type) : [];
  const drawings = [
    ...ofCharts.map(({ png }) => ({ ...png, size: 3, paint })),
    ...ofLinks.map(({ file, path, shape, card }) => {
      return { path, svg: drawn(file, path, () => drawCard(card, shape, tools)), size: 1, paint };
    }),
    ...iconSizes.map((size) => ({ path: iconPath(size), svg: icon, size, paint: paintIcon })),
  ];
  const { keep, made, dropOthers } = keptIn(folder);
  const files = new Map<string, Uint8Array>();
  for (const { svg } of ofCharts) files.set(svg.path, Buffer.from(svg.content));
  for (const { path, svg, size, paint } of drawings) {
    const key = createHash('sha256').update(`${painter}${size}`).update(svg).digest('hex').slice(0, 16);
    files.set(path, await keep(`${key}/image.png`, () => paint(svg, size)));
  }
  await dropOthers();
  return { files, made: made() };
}
