import type { Rule } from '../rule.ts';
import { acronyms } from './acronyms.ts';
import { alignment } from './alignment.ts';
import { characters } from './characters.ts';
import { consistency } from './consistency.ts';
import { degree } from './degree.ts';
import { direction } from './direction.ts';
import { figures } from './figures.ts';
import { marks } from './marks.ts';
import { names } from './names.ts';
import { negation } from './negation.ts';
import { scope } from './scope.ts';
import { spelling } from './spelling.ts';
import { terms } from './terms.ts';
import { typography } from './typography.ts';
import { wordings } from './wordings.ts';

/** All rules that compare a text with its translation. A new one is a file beside this one and a line here. */
export const rules: readonly Rule[] = [
  acronyms,
  alignment,
  characters,
  consistency,
  degree,
  direction,
  figures,
  marks,
  names,
  negation,
  scope,
  spelling,
  terms,
  typography,
  wordings,
];
