/** No text uses the words that the review avoids. */
import type { Finding } from '../../review/types.ts';
import type { Context, Rule } from '../rule.ts';
import { allKinds, type Translation } from '../translation.ts';

const rule = 'wordings';

const check = ({ texts }: Translation, { wordLists: { avoidedIn } }: Context): Finding[] =>
  texts.flatMap(({ locale, plain, report }) =>
    avoidedIn[locale](plain).map(({ found, start, avoided: { words, instead, reason } }) =>
      report(start, {
        rule,
        about: found,
        expected: `${instead ? `“${instead}”` : 'other words'} (words.yaml, ${words}): ${reason}`,
        found: `“${found}”`,
        fix: instead ? `Write “${instead}”.` : 'Say it in other words.',
      }),
    ),
  );

export const wordings: Rule = {
  name: rule,
  kinds: allKinds,
  check,
};
