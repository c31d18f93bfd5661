import { expect, it } from 'vitest';
import { short } from '../compared.ts';

it.each([
  ['', 'alignment 14:1 nothing'],
  ['新桥已经建成，大家都可以走。', 'alignment 14:1 “新桥已经建成，大家都可以走。”'],
  ['The new bridge is 建成, and everybody may use it.', 'alignment 14:19 “建成”'],
  ['Done.', 'alignment 14:1 5: “Done.”'],
  [
    'The new bridge has been built at last, after many years of waiting, and everybody in the town, old and young, rich and poor, may now walk on it as often as they like.',
    'alignment 14:1 166: “The new bridge has',
  ],
  ['The new bridge is done. All may use it. All may use it.', 'alignment 14:41 “All may use it.” again'],
])('“%s”', (en, expected) => expect(short('新桥已经建成，大家都可以走。', en)).toEqual([expected]));

it('misses the Chinese', () => {
  expect(short('The new bridge is open.', 'The new bridge is open.')[0]).toMatch(/^alignment 11:1 /);
});
