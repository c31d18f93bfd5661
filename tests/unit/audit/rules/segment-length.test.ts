import { expect, it } from 'vitest';
import { audit } from '../compared.ts';

/** A sentence of as many characters as are asked for, and English for it. */
const sentence = (length: number) => ({
  zh: `${'新桥很长，'.repeat(length / 5 - 1)}新桥很长。`,
  en: `${'The new bridge is long, or so they say, '.repeat(length / 5 - 1)}and the new bridge is long.`,
});
const ofLength = (length: number) =>
  audit([sentence(length)]).filter(({ rule }) => rule === 'segment-length');

it('lets a segment be as long as fits a phone', () => expect(ofLength(120)).toEqual([]));

it('finds one that is longer, where it begins, and says how to mend it', () => {
  expect(ofLength(125)).toEqual([expect.objectContaining({ line: 11, column: 1, about: '125 characters' })]);
  expect(ofLength(125)[0]?.expected).toContain('120');
  expect(ofLength(125)[0]?.fix).toContain('Break the line');
});
