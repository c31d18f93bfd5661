/** The numbers of a text are those of its translation, as values. */
import type { NumberFound } from '../../languages/numbers.ts';
import type { Finding } from '../../review/types.ts';
import type { Context, Rule } from '../rule.ts';
import { type Swap, swappedAmounts } from '../swapped-numbers.ts';
import type { Text, Translation } from '../translation.ts';
import { compareNumbers } from '../unanswered-numbers.ts';
import { unlistedNumbers } from '../unlisted-numbers.ts';

const rule = 'figures';

const inDigits = ({ value, unit }: NumberFound) =>
  `${value.toLocaleString('en', { maximumFractionDigits: 9, useGrouping: unit !== 'year' })}${unit === 'count' ? '' : ` (${unit})`}`;
const wordsOf = ({ plain }: Text, { start, end }: NumberFound) => plain.slice(start, end);

/** Numbers that one language has and the other has not; and amounts that changed places. */
function check({ source, target }: Translation, { lexicon }: Context): Finding[] {
  const inSource = unlistedNumbers(source.plain, source.locale, lexicon);
  const inTarget = unlistedNumbers(target.plain, target.locale, lexicon);
  const { pairs, lost, added } = compareNumbers([source, inSource], [target, inTarget]);
  const fix = `Make the two say the same number; the ${source.language.nameInEnglish} is the source.`;
  const problem = (text: Text, number: NumberFound, expected: string, found: string) =>
    text.report(number.start, { rule, about: wordsOf(text, number), expected, found, fix });
  const alone = (text: Text) => (number: NumberFound) => {
    const found = `${inDigits(number)}, “${wordsOf(text, number)}”, in the ${text.language.nameInEnglish} alone`;
    return problem(text, number, 'the same numbers in both languages', found);
  };
  // A number that is wrong is missing in one language and too many in the other; that is one mistake.
  const wrong = Math.min(lost.length, added.length);
  const replaced = lost.slice(0, wrong).flatMap((number, i) => {
    const instead = added[i];
    if (!instead) return [];
    const expected = `${inDigits(number)}, for “${wordsOf(source, number)}”`;
    return problem(target, instead, expected, `${inDigits(instead)}: “${wordsOf(target, instead)}”`);
  });
  return [
    ...replaced,
    ...lost.slice(wrong).map(alone(source)),
    ...added.slice(wrong).map(alone(target)),
    ...changedPlaces(source, target, swappedAmounts(source, target, pairs, inTarget)),
  ];
}

/** Two amounts that changed places. */
function changedPlaces(source: Text, target: Text, swap: Swap | undefined): Finding[] {
  if (!swap) return [];
  const { first, second } = swap;
  return [
    target.report(second.target.start, {
      rule,
      about: wordsOf(target, second.target),
      expected: `${inDigits(first.source)} before ${inDigits(second.source)}, as in the ${source.language.nameInEnglish}`,
      found: `“${wordsOf(target, second.target)}” before “${wordsOf(target, first.target)}”`,
      fix: 'See that each number stands by what it counts.',
    }),
  ];
}

export const figures: Rule = { name: rule, kinds: ['title', 'sentence', 'heading', 'label'], check };
