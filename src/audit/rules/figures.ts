/** The numbers of a text are those of its translation, as values. */
import type { NumberFound, Unit } from '../../languages/numbers.ts';
import type { Finding } from '../../review/types.ts';
import type { Context, Rule } from '../rule.ts';
import type { Text, Translation } from '../translation.ts';
import { unlistedNumbers } from '../unlisted-numbers.ts';

const rule = 'figures';

const areSame = (a: NumberFound, b: NumberFound) => a.value === b.value && a.unit === b.unit;
const inDigits = ({ value, unit }: NumberFound) =>
  `${value.toLocaleString('en', { maximumFractionDigits: 9, useGrouping: unit !== 'year' })}${unit === 'count' ? '' : ` (${unit})`}`;
const wordsOf = ({ plain }: Text, { start, end }: NumberFound) => plain.slice(start, end);

/** Numbers that one language has and the other has not, or not as often; and amounts that changed places. */
function check({ source, target }: Translation, { lexicon }: Context): Finding[] {
  const inSource = unlistedNumbers(source.plain, source.locale, lexicon);
  const inTarget = unlistedNumbers(target.plain, target.locale, lexicon);
  const lost = unanswered(inSource, inTarget);
  const added = unanswered(inTarget, inSource);
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
    ...changedPlaces(
      { source, target },
      inSource.filter((number) => !lost.includes(number)),
      inTarget.filter((number) => !added.includes(number)),
    ),
  ];
}

/** The numbers that need an answer in the other language and have none; each answers one. */
function unanswered(numbers: NumberFound[], others: NumberFound[]): NumberFound[] {
  const left = [...others];
  return numbers.filter((number) => {
    const answer = number.needed ? left.findIndex((other) => areSame(number, other)) : -1;
    if (answer >= 0) left.splice(answer, 1);
    return number.needed && answer < 0;
  });
}

/** What is named rather than counted turns with the order of words: the second session of the fifth committee. */
const named: Unit[] = ['ordinal', 'year', 'month', 'day of the month'];

/** Amounts come in the same order in both languages; two that were swapped show here alone. */
function changedPlaces(
  { source, target }: Pick<Translation, 'source' | 'target'>,
  inSource: NumberFound[],
  inTarget: NumberFound[],
): Finding[] {
  const common = (own: NumberFound[], others: NumberFound[]) =>
    own.filter(
      (number) =>
        number.needed && !named.includes(number.unit) && others.some((other) => areSame(number, other)),
    );
  const wanted = common(inSource, inTarget);
  const given = common(inTarget, inSource);
  const first = given.find((number, i) => wanted[i] && !areSame(number, wanted[i]));
  if (!first) return [];
  return [
    target.report(first.start, {
      rule,
      about: wordsOf(target, first),
      expected: `the numbers in the order of the ${source.language.nameInEnglish}: ${wanted.map(inDigits).join(', ')}`,
      found: given.map(inDigits).join(', '),
      fix: 'See that each number stands by what it counts.',
    }),
  ];
}

export const figures: Rule = { name: rule, kinds: ['title', 'sentence', 'heading', 'label'], check };
