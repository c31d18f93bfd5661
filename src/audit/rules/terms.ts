/** What one language calls by a term of the glossary, the other calls by an accepted form of that term. */
import type { Rule } from '../rule.ts';
import { compareWording } from '../wording.ts';

export const terms: Rule = {
  name: 'terms',
  kinds: ['title', 'sentence', 'heading'],
  check: (translation, { lexicon }) => compareWording('terms', translation, lexicon),
};
