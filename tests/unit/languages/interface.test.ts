import { expect, it } from 'vitest';
import { strings } from '../../../src/languages/interface.ts';

it.each([
  [1, '一'],
  [9, '九'],
  [10, '10'],
  [21, '21'],
])('numbers item %i %s in Chinese', (n, numeral) => expect(strings.zh.numeral(n)).toBe(numeral));

it('leaves the space between Han and Latin characters to the browser', () => {
  const { ordinal, paragraph, place, translatorsNote, allHighlights, ...others } = strings.zh;
  const made = [ordinal('篇', 1, 9), paragraph('1'), place('p2.1'), translatorsNote('1'), allHighlights(12)];
  const typed = /\p{Script=Han} [\w]|[\w] \p{Script=Han}/u;
  expect('第 1 段').toMatch(typed);
  expect(JSON.stringify([made, others])).not.toMatch(typed);
});
