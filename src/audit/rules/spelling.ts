/** Each word is spelled as a dictionary has it, where its language has one. */
import { isRomanized, spellers } from '../../languages/spelling.ts';
import type { Finding } from '../../review/types.ts';
import type { Context, Rule } from '../rule.ts';
import { allKinds, type Translation } from '../translation.ts';

const rule = 'spelling';

const check = ({ texts }: Translation, { wordLists: { isRight, variant } }: Context): Finding[] =>
  texts.flatMap(({ locale, plain, report }) => {
    const misspelledIn = spellers[locale];
    return (misspelledIn?.(plain, isRight[locale], isRomanized, variant) ?? []).map(
      ({ word, offset, expected }) =>
        report(offset, {
          rule,
          about: word,
          expected,
          found: `“${word}”`,
          fix: `Spell it so. If the word is right, list it in words.yaml: right: { ${locale}: [${word}] }.`,
        }),
    );
  });

export const spelling: Rule = {
  name: rule,
  kinds: allKinds,
  check,
};
