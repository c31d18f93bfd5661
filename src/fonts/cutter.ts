/** Cuts the heading typeface to a few characters, and keeps what was cut from one build to the next. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { type Kept, keptIn } from '../kept.ts';
import { remembered } from '../remembered.ts';

/** A font with the glyphs of some characters. */
export interface Cut {
  /** Its file, from the folder of all cuts, e.g. `0f3a…/title.woff2`. */
  path: string;
  characters: string;
  bytes: number;
}

export interface Cutter extends Pick<Kept, 'made' | 'dropOthers'> {
  /** The font of some characters, from the folder if it is there. @param name of its file, without ending */
  cut(name: string, characters: string): Promise<Cut>;
}

// Headings are set horizontally, unkerned and without alternates, so the tables for those stay behind.
const options = {
  noLayoutClosure: true,
  noHinting: true,
  keepFeatures: [],
  dropTables: ['BASE', 'GPOS', 'GSUB', 'STAT', 'gasp', 'prep', 'vhea', 'vmtx'],
} as const;

const require = createRequire(import.meta.url);

/** The bold, so that headings are as heavy in Han characters as in the Latin letters beside them. */
const readTypeface = (): Promise<Buffer> =>
  readFile(
    require.resolve('@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-700-normal.woff2'),
  );

/** The Han characters of a text, each once, in the order of their code points. */
export const hanOf = (text: string): string =>
  [...new Set(text.match(/\p{Script=Han}/gu))]
    .sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0))
    .join('');

/** The typeface, with what names it and how it is cut. @param everything all characters that will be asked for */
function typefaceFor(everything: string) {
  const { version } = require('subset-font/package.json');
  const tool = JSON.stringify([version, options]);
  const whole = remembered<void, Promise<Buffer>>(readTypeface);
  return {
    seal: remembered<void, Promise<Buffer>>(async () =>
      createHash('sha256')
        .update(tool)
        .update(await whole())
        .digest(),
    ),
    // To unpack the whole typeface takes twenty times as long as a cut, so all are cut from what they need together.
    // A cut has the same bytes either way.
    source: remembered<void, Promise<Buffer>>(async () =>
      subsetFont(await whole(), everything, { ...options, targetFormat: 'truetype' }),
    ),
  };
}

/**
 * A cutter that keeps its fonts in a folder, under names made of all that they depend on: whatever has the right name
 * is right, whichever build made it.
 *
 * @param everything all characters that it will be asked for
 */
export function fontCutter(folder: string, everything: string): Cutter {
  const { seal, source } = typefaceFor(everything);
  const { keep, made, dropOthers } = keptIn(folder);
  return {
    async cut(name, characters) {
      const hash = createHash('sha256').update(await seal());
      const key = hash.update(characters).digest('hex').slice(0, 16);
      const path = `${key}/${name}.woff2`;
      const font = await keep(path, async () =>
        subsetFont(await source(), characters, { ...options, targetFormat: 'woff2' }),
      );
      return { path, characters, bytes: font.length };
    },
    made,
    dropOthers,
  };
}
