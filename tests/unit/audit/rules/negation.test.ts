import { expect, it } from 'vitest';
import { short } from '../compared.ts';

it.each([
  [
    '大桥已经建成通车了。',
    'The bridge has not been opened yet.',
    'negation 14:16 none in: 大桥已经建成通车了。',
  ],
  ['大家不能在桥上骑车。', 'Everybody can ride on the bridge.', 'negation 11:3 none in: Everybody can r'],
])('%s %s', (zh, en, expected) => expect(short(zh, en)).toEqual([expected]));
