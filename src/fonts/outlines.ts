/** Text as outlines, so that a drawing looks the same whatever fonts the machine has that paints it. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Blob, Font, Face as FontFace, Buffer as Run, shape } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { type Locale, locales } from '../languages/table.ts';

export type Weight = 400 | 700;

/** A text in a language, as large as a drawing sets it. */
export interface Style {
  locale: Locale;
  /** Pixels of an em. */
  size: number;
  weight: Weight;
}

export interface Typesetter {
  /** How wide a line is, in pixels. */
  width(text: string, style: Style): number;
  /** A line as SVG paths; its baseline begins at a point. */
  outline(text: string, style: Style, at: { x: number; y: number }): string;
}

const require = createRequire(import.meta.url);
const families = {
  latin: {
    400: require.resolve('@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2'),
    700: require.resolve('@fontsource/source-serif-4/files/source-serif-4-latin-700-normal.woff2'),
  },
  han: {
    400: require.resolve('@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-400-normal.woff2'),
    700: require.resolve('@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-700-normal.woff2'),
  },
} as const;
type Family = keyof typeof families;

/** The typeface of a weight, cut to some characters, which is read in a tenth of the time. */
async function readFont(family: Family, weight: Weight, characters: string): Promise<Font> {
  const font = await subsetFont(await readFile(families[family][weight]), characters, {
    targetFormat: 'truetype',
  });
  return new Font(new FontFace(new Blob(Uint8Array.from(font).buffer)));
}

/** Latin letters come first in a language of words, whose quotation marks are narrow; in Chinese they are as wide as a character. */
const orderOf = (locale: Locale): Family[] =>
  locales[locale].writing === 'words' ? ['latin', 'han'] : ['han', 'latin'];

/** A font with its characters and the length of its em. */
interface Face {
  font: Font;
  has: (character: string) => boolean;
  em: number;
}

async function readFace(family: Family, weight: Weight, characters: string): Promise<Face> {
  const font = await readFont(family, weight, characters);
  const codePoints = new Set(font.face.collectUnicodes());
  return { font, has: (character) => codePoints.has(character.codePointAt(0) ?? 0), em: font.face.upem };
}

/** Pieces of a text, each with the first face that has its characters. @throws if no face has one */
function piecesOf(text: string, faces: readonly Face[]): { face: Face; text: string }[] {
  const pieces: { face: Face; text: string }[] = [];
  for (const character of text) {
    const face = faces.find(({ has }) => has(character));
    if (!face) {
      throw new Error(
        `no typeface has the character “${character}” of “${text}”; write it with others, as “CO2” for “CO₂”.`,
      );
    }
    const last = pieces.at(-1);
    if (last?.face === face) last.text += character;
    else pieces.push({ face, text: character });
  }
  return pieces;
}

/** Sets a piece: what HarfBuzz makes of it, as glyphs with their places in em. */
function glyphsOf({ face: { font, em }, text }: { face: Face; text: string }, lang: string) {
  const run = new Run();
  run.addText(text);
  run.guessSegmentProperties();
  run.setLanguage(lang);
  shape(font, run);
  const positions = run.getGlyphPositions();
  return run.getGlyphInfos().map(({ codepoint: glyph }, i) => ({
    advance: (positions[i]?.xAdvance ?? 0) / em,
    path: () => ({ data: font.glyphToPath(glyph), scale: 1 / em }),
  }));
}

/** A typesetter for texts of some characters, in the typeface of the site's headings and its companion in Latin. */
export async function typesetter(characters: string): Promise<Typesetter> {
  const weights: Weight[] = [400, 700];
  const faces = Object.fromEntries(
    await Promise.all(
      weights.map(async (weight) => {
        const [latin, han] = await Promise.all([
          readFace('latin', weight, characters),
          readFace('han', weight, characters),
        ]);
        return [weight, { latin, han }] as const;
      }),
    ),
  ) as Record<Weight, Record<Family, Face>>;
  const set = (text: string, { locale, weight }: Style) =>
    piecesOf(
      text,
      orderOf(locale).map((family) => faces[weight][family]),
    ).flatMap((piece) => glyphsOf(piece, locales[locale].lang));
  return {
    width: (text, style) => style.size * set(text, style).reduce((sum, { advance }) => sum + advance, 0),
    outline(text, style, { x, y }) {
      let left = x;
      const paths = set(text, style).map(({ advance, path }) => {
        const { data, scale } = path();
        const k = (scale * style.size).toFixed(5);
        const place = `translate(${left.toFixed(2)} ${y.toFixed(2)}) scale(${k} -${k})`;
        left += advance * style.size;
        return data && `<path transform="${place}" d="${data}"/>`;
      });
      return paths.join('');
    },
  };
}
