/** Which numbers one language has and the other has not, in any way in which it may say them. */
import type { NumberFound } from '../languages/numbers.ts';
import { areSameAmount, factorBetween, isMeasure } from '../languages/units.ts';
import { type NumberPair, pairNumbers } from './number-pairs.ts';
import { named } from './swapped-numbers.ts';
import type { Text } from './translation.ts';

interface Compared {
  /** What answers each other. */
  pairs: NumberPair[];
  /** Numbers of the source that the translation has not. */
  lost: NumberFound[];
  /** Numbers of the translation that the source has not. */
  added: NumberFound[];
}

/** A text with the numbers that nothing answers, and those of them that need an answer. */
interface Side {
  text: Text;
  left: NumberFound[];
  open: NumberFound[];
}

/** Compares the numbers of a text with those of its translation. */
export function compareNumbers(
  [source, inSource]: readonly [Text, NumberFound[]],
  [target, inTarget]: readonly [Text, NumberFound[]],
): Compared {
  const pairs = pairNumbers(inSource, inTarget);
  const answered = new Set(pairs.flatMap((pair) => [pair.source, pair.target]));
  const sideOf = (text: Text, numbers: NumberFound[], others: NumberFound[]): Side => {
    const isAsked = ({ needed, name }: NumberFound) =>
      needed || (name && others.some((other) => other.name === name));
    const isOpen = (number: NumberFound) =>
      isAsked(number) && !answered.has(number) && !isSaidAgain(number, numbers, answered);
    return { text, left: numbers.filter((number) => !answered.has(number)), open: numbers.filter(isOpen) };
  };
  let sides = [sideOf(source, inSource, inTarget), sideOf(target, inTarget, inSource)] as const;
  for (const excuse of excuses) {
    const [a, b] = sides;
    sides = [without(a, b, excuse), without(b, a, excuse)];
  }
  const [{ open: lost }, { open: added }] = sides;
  return haveSameDigits(lost, added) ? { pairs, lost: [], added: [] } : { pairs, lost, added };
}

/** What a text may say again where the other says it once: a small number, and what is named rather than counted. */
const isRepeatable = ({ value, unit }: NumberFound) =>
  named.includes(unit) || (unit === 'count' && value <= 10) || unit === 'year-long';

const isSaidAgain = (number: NumberFound, numbers: NumberFound[], answered: ReadonlySet<NumberFound>) =>
  numbers.some(
    (other) =>
      answered.has(other) &&
      areSameAmount(other, number) &&
      // In another unit it is the same again for readers who do not know the first.
      (other.unit !== number.unit || isRepeatable(number)),
  );

/** True for a number that is no mistake though the other side does not have it. */
type Excuse = (number: NumberFound, own: Side, other: Side) => boolean;

const without = (own: Side, other: Side, excuse: Excuse): Side => ({
  ...own,
  open: own.open.filter((number) => !excuse(number, own, other)),
});

type Row = readonly [large: NumberFound, small: NumberFound];
const rowsOf = (numbers: readonly NumberFound[]) =>
  numbers.slice(1).flatMap((small, i): Row[] => [[numbers[i] ?? small, small]]);

function makeSum([large, small]: Row, sum: NumberFound): boolean {
  const factor = factorBetween(small.unit, large.unit);
  if (!isMeasure(sum.unit) || factor === undefined || small.value * factor >= 1) return false;
  return areSameAmount(sum, { value: large.value + small.value * factor, unit: large.unit });
}

/** One language may say in two units what the other says in one: three years and six months are 3.5 years. */
const isSum: Excuse = (number, own, other) =>
  rowsOf(other.open).some((row) => makeSum(row, number)) ||
  rowsOf(own.open).some((row) => row.includes(number) && other.open.some((sum) => makeSum(row, sum)));

/**
 * A year that the other language names without its number: “the following year”, a year of a reign. Where the other
 * language has a year of its own instead, none is implied: one of the two is wrong.
 */
const isImpliedYear: Excuse = ({ unit, value, start }, { text: { plain } }, { text, open }) =>
  (unit === 'year' ||
    (unit === 'count' && value > 99 && /\((?:[^()]*[ –-])?$/.test(plain.slice(0, start)))) &&
  text.language.unnumberedYear.test(text.plain) &&
  !open.some((other) => other.unit === 'year');

/** The 24th year of a reign, said as 1898 alone. */
const isReignYear: Excuse = ({ unit }, { text }, { open }) =>
  unit === 'year-long' &&
  text.language.unnumberedYear.test(text.plain) &&
  open.some((other) => other.unit === 'year');

const measuresNothing = ({ unit }: NumberFound) => ['count', 'ordinal', 'times'].includes(unit);

/**
 * One, two and three in words, of which nothing is measured, are said or left out as a language likes: “the last
 * second”, a pair that is “both” or “the couple”. Where the other language has such a number too many, one is wrong.
 */
const isSmallWord: Excuse = (number, { text: { plain } }, { left }) =>
  [1, 2, 3].includes(number.value) &&
  measuresNothing(number) &&
  !/\d/.test(plain.slice(number.start, number.end)) &&
  !left.some((other) => measuresNothing(other) && other.value !== 1);

/** One of something is said with an article as well: an hour and forty minutes. Where a number is too many, it was changed. */
const isArticle: Excuse = ({ value, unit }, _, { open }) =>
  value === 1 && isMeasure(unit) && factorBetween(unit, 'percent') === undefined && open.length === 0;

/** From these an editor does not hear. What one excuses, the next do not see. */
const excuses: readonly Excuse[] = [
  isSum,
  (...numbers) => isImpliedYear(...numbers) || isReignYear(...numbers),
  isSmallWord,
  isArticle,
];

/** The digits of a number as they are written, in order of size; of a time, those of its hour and its minutes. */
const digitsOf = (numbers: readonly NumberFound[]) =>
  numbers
    .map(({ value, unit }) => (unit === 'clock' ? Math.floor(value / 60) * 100 + (value % 60) : value))
    .flatMap((value) => String(value).match(/[1-9]/g) ?? [])
    .sort()
    .join('');

/**
 * True if one language has in two numbers what the other has in one, with the same digits: “five past six” and 6:05.
 * It is a form that is not known here rather than a mistake, which makes a number another one.
 */
const haveSameDigits = (lost: readonly NumberFound[], added: readonly NumberFound[]) =>
  lost.length + added.length === 3 && lost.length * added.length === 2 && digitsOf(lost) === digitsOf(added);
