import { expect, it } from 'vitest';
import { short } from '../compared.ts';

it.each([
  ['新桥建成了。', 'The new\u00a0bridge is done.', 'characters 14:8 U+00A0 (no-break space)'],
  ['新\u200b桥建成了。', 'The new bridge is done.', 'characters 11:2 U+200B (zero-width space)'],
  ['新桥建成了。', 'The new bri\u0501ge is done.', 'characters 14:9 “briԁge”, U+0501 (word '],
])('finds what cannot be seen in a text: %s %s', (zh, en, expected) =>
  expect(short(zh, en)).toContainEqual(expect.stringContaining(expected.slice(0, 30))),
);

it('takes a text that is as it looks', () =>
  expect(short('新桥建成了。', 'The new bridge is done.')).toEqual([]));
