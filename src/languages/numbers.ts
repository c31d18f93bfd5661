/** What a number in a text is a number of; `count` is any that has none of the other units. */
export type Unit =
  | 'count'
  | 'ordinal'
  | 'percent'
  | 'percentage point'
  | 'year'
  | 'month'
  | 'day of the month'
  | 'yuan'
  | 'watt'
  | 'meter'
  | 'square meter'
  | 'hour'
  | 'minute';

/** A number as found in a text. `start` and `end` are offsets in UTF-16 code units. */
export interface NumberFound {
  /** The value in `unit`: 437亿元 is 43,700,000,000 yuan, 100万千瓦 is 1,000,000,000 watts. */
  value: number;
  unit: Unit;
  start: number;
  end: number;
  /**
   * True if the other language must have it. A numeral that may be no more than a part of a word (一体, “one of
   * the best”) can answer a number of the other language, and needs no answer itself.
   */
  needed: boolean;
}

/** A value as it can be compared: without the noise of binary fractions. */
export const exact = (value: number): number => Number(value.toPrecision(12));

/** Gives each number of a list the unit that is written once, after the last: “0.35, 1.97 and 0.2 percentage points”. */
export function shareUnits(text: string, numbers: NumberFound[], joiner: RegExp): NumberFound[] {
  for (let i = numbers.length - 2; i >= 0; i--) {
    const number = numbers[i] as NumberFound;
    const next = numbers[i + 1] as NumberFound;
    const shared = ['percent', 'percentage point', 'yuan', 'watt', 'meter', 'square meter', 'hour', 'minute'];
    if (
      number.unit === 'count' &&
      shared.includes(next.unit) &&
      joiner.test(text.slice(number.end, next.start))
    ) {
      number.unit = next.unit;
    }
  }
  return numbers;
}
