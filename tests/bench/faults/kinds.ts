/** The kinds of faults that the bench makes, by what the audit has to look at to find them. */
import { degree, direction, scope } from './beside-numbers.ts';
import { files } from './files.ts';
import { letters } from './letters.ts';
import { lists } from './lists.ts';
import { freedoms, marks, quotations } from './marks.ts';
import { meaning } from './meaning.ts';
import { negation } from './negation.ts';
import { numbers, swaps } from './numbers.ts';
import type { Kind } from './site.ts';
import { parts, texts } from './texts.ts';

export const kinds = {
  texts,
  numbers,
  degree,
  direction,
  scope,
  negation,
  lists,
  marks,
  letters,
  files,
  parts,
  swaps,
  quotations,
  freedoms,
  meaning,
} satisfies Record<string, Kind[]>;

export type Group = keyof typeof kinds;
