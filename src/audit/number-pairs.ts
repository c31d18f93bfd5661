/** Which number of a text answers which of its translation. */
import { type NumberFound, readingsOf } from '../languages/numbers.ts';
import { areSameAmount, isMeasure, type Unit } from '../languages/units.ts';
import type { Lexicon } from './lexicon.ts';
import type { Text } from './translation.ts';
import { unlistedNumbers } from './unlisted-numbers.ts';

/** A number of the source, and the one of the translation that says the same. */
export interface NumberPair {
  source: NumberFound;
  target: NumberFound;
}

/** The numbers of a text and of its translation that answer each other, each once, in the order of the source. */
export const pairedNumbers = (source: Text, target: Text, lexicon: Lexicon): NumberPair[] =>
  pairNumbers(
    unlistedNumbers(source.plain, source.locale, lexicon),
    unlistedNumbers(target.plain, target.locale, lexicon),
  );

/** Pairs numbers that were found; what answers best is paired first. */
export function pairNumbers(inSource: NumberFound[], inTarget: NumberFound[]): NumberPair[] {
  const candidates = inSource.flatMap((source, i) =>
    inTarget.flatMap((target, j) => {
      const distance = distanceOf(source, target, inSource, inTarget);
      if (distance === undefined) return [];
      const asked = Number(!source.needed) + Number(!target.needed);
      return [{ i, j, source, target, rank: distance + asked * 4 }];
    }),
  );
  candidates.sort((a, b) => a.rank - b.rank || a.i - b.i || a.j - b.j);
  const [usedInSource, usedInTarget] = [new Set<number>(), new Set<number>()];
  const pairs = candidates.filter(({ i, j }) => {
    if (usedInSource.has(i) || usedInTarget.has(j)) return false;
    usedInSource.add(i);
    usedInTarget.add(j);
    return true;
  });
  return pairs.sort((a, b) => a.i - b.i).map(({ source, target }) => ({ source, target }));
}

/** How far two numbers are from saying the same; nothing if they say something else. */
function distanceOf(
  source: NumberFound,
  target: NumberFound,
  inSource: NumberFound[],
  inTarget: NumberFound[],
): number | undefined {
  if (source.value === target.value && source.unit === target.unit) return 0;
  if (isAny(source, target, areSameAmount)) return 1;
  if (isAny(source, target, areAlike)) return 2;
  if (isHour(source, target) || isHour(target, source)) return 3;
  return isBare(source, target, inSource) || isBare(target, source, inTarget) ? 3 : undefined;
}

type Amount = Pick<NumberFound, 'value' | 'unit'>;

const isAny = (source: NumberFound, target: NumberFound, are: (a: Amount, b: Amount) => boolean) =>
  readingsOf(source).some((a) => readingsOf(target).some((b) => are(a, b)));

/** What counts and what numbers in turn: the third year in a row, three years in a row. */
const countable: Unit[] = [
  'count',
  'ordinal',
  'times',
  'year',
  'day of the month',
  'half-year',
  'quarter',
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month-long',
  'year-long',
  'degree',
];
const areAlike = (a: Amount, b: Amount) =>
  a.value === b.value &&
  countable.includes(a.unit) &&
  countable.includes(b.unit) &&
  !(isMeasure(a.unit) && isMeasure(b.unit));

/** A full hour is also said without what shows it to be one: “open from 9 to 5”, “by 8 tonight”. */
const isHour = (number: NumberFound, time: NumberFound) =>
  number.unit === 'count' &&
  number.value <= 24 &&
  time.unit === 'clock' &&
  time.value % 60 === 0 &&
  (number.value - time.value / 60) % 12 === 0;

/** What is said with each number; other units may be left out where they are clear. */
const alwaysSaid = ['CNY', 'USD', 'EUR', 'GBP', 'JPY', 'HKD', 'percent', 'percentage-point', 'per-mille'];

/**
 * A number without the unit of the other: it is one that need not be said, or stands with another number of its text
 * (“12 in cities and 5 percent in villages”), or the number is a mere scale.
 */
const isBare = (number: NumberFound, other: NumberFound, all: NumberFound[]) =>
  number.unit === 'count' &&
  number.value === other.value &&
  isMeasure(other.unit) &&
  (!alwaysSaid.includes(other.unit) || !number.needed || all.some(({ unit }) => unit === other.unit));
