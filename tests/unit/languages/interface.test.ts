import { expect, it } from 'vitest';
import { strings } from '../../../src/languages/interface.ts';

it.each([
  [1, '一'],
  [9, '九'],
  [10, '10'],
  [21, '21'],
])('numbers item %i %s in Chinese', (n, numeral) => expect(strings.zh.numeral(n)).toBe(numeral));
