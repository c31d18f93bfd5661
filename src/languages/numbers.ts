/** How numbers are found in a text: patterns of a language, asked in turn. What each looks for is in its folder. */
import { isMeasure, type Measure, type Unit } from './units.ts';

/** A value in a unit: 437亿元 is 43,700,000,000 CNY, 100万千瓦 is 1,000,000 kW. */
export interface Amount {
  value: number;
  unit: Unit;
}

/** A number as a pattern reads it. */
export interface Reading extends Amount {
  /** What else the same words may mean: a half is also 50 percent, a dozen may be ten or so. */
  also?: Amount[];
  /**
   * False if the other language may do without it: a numeral that may be no more than a part of a word, or a vague
   * number. It can answer a number of the other language.
   */
  needed?: boolean;
  /** The scale that is written with it: 1e8 of 437亿. */
  scale?: number;
  /** The letters of a name that the number is a part of: A of A4. */
  name?: string;
  /** Where it ends, if that is after the end of the match. */
  end?: number;
}

/** A number as found in a text. `start` and `end` are offsets in UTF-16 code units. */
export interface NumberFound extends Reading {
  start: number;
  end: number;
  needed: boolean;
}

/** One form that numbers have in a language. */
export interface Pattern {
  /** Finds it; with the flag `g`. */
  find: RegExp;
  /** Letters that each match has. Where a text has none, nothing is looked for, which is much quicker. */
  has?: string;
  /** The numbers that a match gives; nothing if it is none after all, and patterns that come later may read it. */
  read: (match: RegExpExecArray, text: string) => Reading[] | undefined;
}

/** A value as it can be compared: without the noise of binary fractions. */
export const exact = (value: number): number => Number(value.toPrecision(12));

/** Stands for words that were read; it is part of no number in any language. */
export const blank = '\u{FFFC}';

/** The numbers of a text, from left to right. What a pattern has read, those after it in the list do not see. */
export function readNumbers(text: string, patterns: readonly Pattern[]): NumberFound[] {
  const numbers: NumberFound[] = [];
  let left = text;
  for (const { find, has, read } of patterns) {
    if (has && !text.includes(has)) continue;
    // Most patterns find nothing, and to go through matches is more work than to look for one.
    if (left.search(find) < 0) continue;
    for (const match of left.matchAll(find)) {
      const readings = read(match, text);
      if (!readings) continue;
      const start = match.index;
      const end = Math.max(start + match[0].length, ...readings.map((reading) => reading.end ?? 0));
      left = left.slice(0, start) + blank.repeat(end - start) + left.slice(end);
      for (const reading of readings) {
        numbers.push({ ...reading, value: exact(reading.value), start, end, needed: reading.needed ?? true });
      }
    }
  }
  // Sorting is stable, so numbers of one match stay in order.
  return numbers.sort((a, b) => a.start - b.start);
}

/** Ordinals, dates and times of day say what they are each by itself. */
const canShare = (unit: Unit) => isMeasure(unit) || unit === 'times';

/**
 * Gives each number of a list the unit and the scale that are written once, after the last: “0.35, 1.97 and 0.2
 * percentage points”, “3 to 5 million”. `joiner` matches what stands between two of a list.
 */
export function shareUnits(text: string, numbers: NumberFound[], joiner: RegExp): NumberFound[] {
  for (let i = numbers.length - 2; i >= 0; i--) {
    const number = numbers[i] as NumberFound;
    const next = numbers[i + 1] as NumberFound;
    // 3 to 5 degrees below zero: the sign is written once too.
    if (number.value < 0 !== next.value < 0 && joiner.test(text.slice(number.end, next.start))) {
      for (const one of [number, next])
        one.also = [...(one.also ?? []), { value: -Math.abs(one.value), unit: next.unit }];
    }
    if (number.unit !== 'count' || number.name || !joiner.test(text.slice(number.end, next.start))) continue;
    const { value } = number;
    if (canShare(next.unit)) {
      number.also = [...(number.also ?? []), { value, unit: 'count' }];
      number.unit = next.unit;
    }
    if (!number.scale && next.scale) {
      number.also = [...(number.also ?? []), { value: exact(value * next.scale), unit: number.unit }];
    }
  }
  return numbers;
}

/** The unit that stands at the start of a text, and how long its words are. */
export function unitAt(
  rest: string,
  units: readonly [RegExp, Measure][],
): { unit: Measure; length: number } | undefined {
  for (const [pattern, unit] of units) {
    const length = pattern.exec(rest)?.[0].length;
    if (length) return { unit, length };
  }
  return undefined;
}

/** All that a number may mean, what it most likely means first. */
export const readingsOf = ({ value, unit, also = [] }: Reading): Amount[] => [{ value, unit }, ...also];

/** A time of day as minutes after midnight; without morning or evening it may be either. */
export function clock(hour: number, minute: number, half?: 'am' | 'pm'): Reading {
  const inHalf = half === 'pm' ? (hour % 12) + 12 : half === 'am' && hour === 12 ? 0 : hour;
  const value = inHalf * 60 + minute;
  const either = half === undefined && hour <= 12;
  return { value, unit: 'clock', also: either ? [{ value: (value + 720) % 1440, unit: 'clock' }] : [] };
}
