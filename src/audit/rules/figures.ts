/** The numbers of a text are those of its translation, as values. */
import type { NumberFound } from '../../languages/numbers.ts';
import { areSameAmount, isMeasure, type Unit } from '../../languages/units.ts';
import type { Finding } from '../../review/types.ts';
import { type NumberPair, pairNumbers } from '../number-pairs.ts';
import type { Context, Rule } from '../rule.ts';
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
  const lost = unanswered(inSource, inTarget, new Set(pairs.map((pair) => pair.source)));
  const added = unanswered(inTarget, inSource, new Set(pairs.map((pair) => pair.target)));
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
    ...changedPlaces({ source, target }, pairs, inTarget),
  ];
}

/** What a text may say again where the other says it once: a small number, and what is named rather than counted. */
const isRepeatable = ({ value, unit }: NumberFound) =>
  named.includes(unit) || (unit === 'count' && value <= 10) || unit === 'year-long';
const named: Unit[] = ['ordinal', 'year', 'month', 'day of the month', 'half-year', 'quarter', 'decade'];

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

/** How far before the first of two amounts a word may stand that turns them: “of the 35, 20”. */
const reach = 12;

/**
 * Two amounts of one unit that stand in the other order, with nothing between them that turns an order, as “20 of the
 * 35” does. Amounts of two units turn freely, as both languages name what they count; but what is counted cannot come
 * right after an amount of money.
 */
function changedPlaces(
  { source, target }: Pick<Translation, 'source' | 'target'>,
  pairs: NumberPair[],
  inTarget: NumberFound[],
): Finding[] {
  const isOnly = ({ value }: NumberFound) => inTarget.filter((other) => other.value === value).length === 1;
  const amounts = pairs.filter(
    (pair) =>
      pair.source.needed &&
      pair.target.needed &&
      ![pair.source, pair.target].some(({ unit, name }) => name || named.includes(unit)) &&
      // Of two equal numbers it is not sure which answers which.
      isOnly(pair.target),
  );
  const isTurned = (pair: NumberPair, next: NumberPair) =>
    inTarget.indexOf(next.target) < inTarget.indexOf(pair.target);
  const turns = (text: Text, from: NumberFound, to: NumberFound) =>
    text.language.turnsOrder.test(text.plain.slice(Math.max(0, from.start - reach), to.start));
  // Of plain numbers, those before the same measure word: 41所, 86所.
  const countsAlike = (a: NumberFound, b: NumberFound) =>
    a.unit === b.unit && (a.unit !== 'count' || source.plain[a.end] === source.plain[b.end]);
  const isMisplaced = ({ target: { unit, end } }: NumberPair) =>
    isMeasure(unit) && target.language.countedNext?.test(target.plain.slice(end));
  const swapped = amounts.flatMap((pair, i) => {
    const next = amounts.slice(i + 1).find((other) => countsAlike(other.source, pair.source));
    if (next && isTurned(pair, next)) {
      const mayTurn = turns(source, pair.source, next.source) && turns(target, next.target, pair.target);
      return mayTurn ? [] : [{ first: pair, second: next }];
    }
    const other = amounts[i + 1];
    return other && isTurned(pair, other) && pair.source.unit === 'count' && isMisplaced(other)
      ? [{ first: pair, second: other }]
      : [];
  });
  return swapped.slice(0, 1).map(({ first, second }) =>
    target.report(second.target.start, {
      rule,
      about: wordsOf(target, second.target),
      expected: `${inDigits(first.source)} before ${inDigits(second.source)}, as in the ${source.language.nameInEnglish}`,
      found: `“${wordsOf(target, second.target)}” before “${wordsOf(target, first.target)}”`,
      fix: 'See that each number stands by what it counts.',
    }),
  );
}

export const figures: Rule = { name: rule, kinds: ['title', 'sentence', 'heading', 'label'], check };
