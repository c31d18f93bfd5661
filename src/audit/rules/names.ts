/** Each listed name stands in both languages, and is spelled as it is listed. */
import type { Finding } from '../../review/types.ts';
import type { Context, Rule } from '../rule.ts';
import { misspelledNames } from '../spelling.ts';
import { allKinds, closeKinds, type Translation } from '../translation.ts';
import { compareWording } from '../wording.ts';

const rule = 'names';

function check(translation: Translation, { lexicon }: Context): Finding[] {
  const misspelled = misspelledNames(translation, lexicon).map(({ name, word, offset }) =>
    translation.target.report(offset, {
      rule,
      about: word,
      expected: `“${name}”, as in names.yaml`,
      found: `“${word}”`,
      fix: 'Spell the name as it is listed.',
    }),
  );
  const isClose = closeKinds.includes(translation.kind);
  return [...misspelled, ...(isClose ? compareWording(rule, translation, lexicon) : [])];
}

export const names: Rule = { name: rule, kinds: allKinds, check };
