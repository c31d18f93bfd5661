import { expect, it } from 'vitest';
import { breakableWords } from '../../../src/languages/breakable-words.ts';

it.each([
  ['以能力作风提升助推“五星”支部创建', '以能力|作风|提升|助推“五星”支部|创建'],
  ['拼出周口高质量跨越发展的新业绩', '拼出|周口高质量|跨越|发展|的新业绩'],
  ['2022年全市经济', '2022年全市|经济'],
])('breaks %s between words, never inside one or between a number and its unit', (text, expected) => {
  const parts = breakableWords(text, 'zh').map(({ segment, breakable }) => (breakable ? '|' : '') + segment);
  expect(parts.join('')).toBe(expected);
});

it('leaves English to the browser', () => {
  expect(breakableWords('New achievements', 'en').some(({ breakable }) => breakable)).toBe(false);
});
