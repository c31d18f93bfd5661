import { expect, it } from 'vitest';
import { strings } from '../../../src/languages/interface.ts';

it.each([
  [1, '一'],
  [9, '九'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [21, '二十一'],
  [35, '三十五'],
  [99, '九十九'],
])('numbers item %i %s in Chinese', (n, numeral) => expect(strings.zh.numeral(n)).toBe(numeral));
