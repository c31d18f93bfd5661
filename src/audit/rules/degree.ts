/** Each number is as exact in both languages: nearly, about, more than, or at least so much. */
import { compareBesideNumbers } from '../beside-numbers.ts';
import type { Rule } from '../rule.ts';

export const degree: Rule = {
  name: 'degree',
  kinds: ['title', 'sentence', 'heading', 'label'],
  check: (translation, { lexicon }) => compareBesideNumbers('degree', translation, lexicon),
};
