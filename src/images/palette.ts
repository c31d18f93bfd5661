import { readFileSync } from 'node:fs';

/** The colors of a picture: those of the pages, on light paper. */
export type Palette = Record<'paper' | 'ink' | 'muted' | 'rule' | 'accent', string>;

/** Reads them from the pages' own style. */
export const readPalette = (): Palette =>
  Object.fromEntries(
    [...readFileSync('src/styles/palette.css', 'utf8').matchAll(/--(\w+): (#\w+)/g)]
      .reverse() // The light scheme comes first in the file, so it is set last.
      .map(([, name, color]) => [name, color]),
  ) as Palette;
