/** A figure is read away from its sentence: in digits, and with the year of its date. */
import { expect, it } from 'vitest';
import { wordsOf } from '../../../src/figures/words.ts';
import { localeNames } from '../../../src/languages/table.ts';
import type { Figure } from '../../../src/schemas/highlight.ts';

it.each([
  ['count', 4, '4个案例', 'Four cases', '4个案例', '4 cases'],
  ['count', 2217, '2217个', '2,217', '2217个', '2,217'],
  ['CNY', 437e8, '437亿元', '43.7 billion yuan', '437亿元', '43.7 billion yuan'],
  ['percentage-point', 0.35, '0.35', '0.35', '0.35个百分点', '0.35 percentage points'],
  ['percentage-point', 0.2, '0.2个百分点', '0.2 percentage points', '0.2个百分点', '0.2 percentage points'],
  ['rank', 1, '第一位', 'the highest', '第1位', 'No. 1'],
  ['date', '2021', '2021年', '2021', '2021年', '2021'],
  ['date', '2022-06', '2022年6月', 'June 2022', '2022年6月', 'June 2022'],
  ['date', '2022-09-28', '去年9月28日', 'September 28, 2022', '2022年9月28日', 'September 28, 2022'],
] as const)('%s %s: %s, %s', (unit, value, zh, en, ...expected) => {
  const figure = { unit, value, zh, en } as Figure;
  expect(localeNames.map((locale) => wordsOf(figure, locale))).toEqual(expected);
});
