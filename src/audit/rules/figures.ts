/** The numbers of a text are those of its translation, as values. */
import type { NumberFound } from '../../languages/numbers.ts';
import { areSameAmount } from '../../languages/units.ts';
import type { Finding } from '../../review/types.ts';
import { pairNumbers } from '../number-pairs.ts';
import type { Context, Rule } from '../rule.ts';
import { named, type Swap, swappedAmounts } from '../swapped-numbers.ts';
import type { Text, Translation } from '../translation.ts';
import { unlistedNumbers } from '../unlisted-numbers.ts';

const rule = 'figures';

const inDigits = ({ value, unit }: NumberFound) =>
  `${value.toLocaleString('en', { maximumFractionDigits: 9, useGrouping: unit !== 'year' })}${unit === 'count' ? '' : ` (${unit})`}`;
const wordsOf = ({ plain }: Text, { start, end }: NumberFound) => plain.slice(start, end);

/** Numbers that one language has and the other has not; and amounts that changed places. */
function check({ source, target }: Translation, { lexicon }: Context): Finding[] {
  const inSource = unlistedNumbers(source.plain, source.locale, lexicon);
  const inTarget = unlistedNumbers(target.plain, target.locale, lexicon);
  const pairs = pairNumbers(inSource, inTarget);
  const onlyInSource = unanswered(inSource, inTarget, new Set(pairs.map((pair) => pair.source)));
  const onlyInTarget = unanswered(inTarget, inSource, new Set(pairs.map((pair) => pair.target)));
  const lost = withoutImpliedYears(onlyInSource, onlyInTarget, source, target);
  const added = withoutImpliedYears(onlyInTarget, onlyInSource, target, source);
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

/** What a text may say again where the other says it once: a small number, and what is named rather than counted. */
const isRepeatable = ({ value, unit }: NumberFound) =>
  named.includes(unit) || (unit === 'count' && value <= 10) || unit === 'year-long';
/** True for a year that the other language names without its number: “the following year”, a year of a reign. */
const isImpliedYear = ({ unit, value, start }: NumberFound, { plain }: Text, other: Text) =>
  (unit === 'year' ||
    (unit === 'count' && value > 99 && /\((?:[^()]*[ –-])?$/.test(plain.slice(0, start)))) &&
  other.language.unnumberedYear.test(other.plain);

/** Where the other language has a year of its own instead, no year is implied: one of the two is wrong. */
const withoutImpliedYears = (numbers: NumberFound[], others: NumberFound[], text: Text, other: Text) =>
  others.some(({ unit }) => unit === 'year')
    ? numbers
    : numbers.filter((number) => !isImpliedYear(number, text, other));

/** The numbers that need an answer in the other language and have none. */
function unanswered(
  numbers: NumberFound[],
  others: NumberFound[],
  answered: Set<NumberFound>,
): NumberFound[] {
  const isSaid = (number: NumberFound) =>
    numbers.some(
      (other) =>
        answered.has(other) &&
        areSameAmount(other, number) &&
        // In another unit it is the same again for readers who do not know the first.
        (other.unit !== number.unit || isRepeatable(number)),
    );
  const isAsked = ({ needed, name }: NumberFound) =>
    needed || (name && others.some((other) => other.name === name));
  return numbers.filter((number) => isAsked(number) && !answered.has(number) && !isSaid(number));
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
