import { expect, it } from 'vitest';
import type { HighlightData } from '../../../src/schemas/highlight.ts';
import { check } from './compared.ts';

const zh = '新桥居全省第一位，大家都可以走。';
const en = 'The new bridge is the highest of all in the province; everybody may use it.';
const exception: HighlightData['exceptions'][number] = {
  at: 'p1.1',
  rule: 'figures',
  about: '第一',
  reason: '“The highest” needs no ordinal.',
};

it('excuse the finding that they name', () => {
  expect(check(zh, en).map(({ fix }) => fix)[0]).toContain('{ at: p1.1, rule: figures, about: "第一"');
  expect(check(zh, en, [exception])).toEqual([]);
});

it.each([
  ['that was mended', exception, en.replace('the highest', 'the first, the highest')],
  ['of another rule', { ...exception, rule: 'terms' }, en],
  ['of other words', { ...exception, about: '一' }, en],
  ['of another sentence', { ...exception, at: 'title' }, en],
  ['of a sentence that is not there', { ...exception, at: 'p7.1' }, en],
])('are findings themselves where they excuse nothing: one %s', (_, stale, english) => {
  const stales = check(zh, english, [stale]).filter(({ rule }) => rule === 'exceptions');
  expect(stales).toHaveLength(1);
  expect(stales[0]?.expected).toContain(stale.about);
});

it('excuse one finding each', () => expect(check(zh, en, [exception, exception])).toHaveLength(1));
