/** What rises or falls by a number in one language does so in the other. */
import { compareBesideNumbers } from '../beside-numbers.ts';
import type { Rule } from '../rule.ts';

export const direction: Rule = {
  name: 'direction',
  kinds: ['title', 'sentence', 'heading', 'label'],
  check: (translation, { lexicon }) => compareBesideNumbers('direction', translation, lexicon),
};
