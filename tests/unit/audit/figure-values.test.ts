/** What the words of a figure give in each language: amounts, dates and ranks. */
import { expect, it } from 'vitest';
import { valuesIn } from '../../../src/audit/figure-values.ts';
import { localeNames } from '../../../src/languages/table.ts';
import type { Figure } from '../../../src/schemas/highlight.ts';

const read = (zh: string, en: string, unit: Figure['unit']) =>
  localeNames.map((locale) => valuesIn(locale, { zh, en, unit } as Figure)[0]);

it.each([
  ['437亿元', '43.7 billion yuan', 'CNY', 437e8],
  ['2×100万千瓦', '2 × 1,000 MW', 'MW', 2000],
  ['十大', '10', 'count', 10],
  ['2022年', '2022', 'date', '2022'],
  ['2022年6月', 'June 2022', 'date', '2022-06'],
  ['2022年8月30日', 'August 30, 2022', 'date', '2022-08-30'],
  ['二〇二二年八月五日', '5 August 2022', 'date', '2022-08-05'],
  ['去年9月28日', 'September 28, 2022', 'date', '2022-09-28'],
  ['2022年9月28日', 'September 28 last year', 'date', '2022-09-28'],
  ['第一位', 'the highest', 'rank', 1],
  ['最大', 'the largest', 'rank', 1],
  ['第三名', 'third', 'rank', 3],
  ['第二大', 'the second-largest', 'rank', 2],
] as const)('%s and %s, in %s', (zh, en, unit, value) => expect(read(zh, en, unit)).toEqual([value, value]));

it.each([
  ['no year in any language', '去年9月28日', 'September 28 last year', 'date'],
  ['several years', '2019—2022年', '2019 to 2022', 'date'],
  ['a day without its month', '2022年28日', 'the 28th of 2022', 'date'],
  ['a number that is no date', '280家', '280', 'date'],
  ['a place among several', '前列', 'among the top 10', 'rank'],
  ['an amount', '9个', 'nine', 'rank'],
  ['another unit', '9小时', 'nine hours', 'm'],
] as const)('%s is no value', (_, zh, en, unit) =>
  expect(read(zh, en, unit)).toEqual([undefined, undefined]),
);
