import { expect, it } from 'vitest';
import { audit } from '../compared.ts';

const words = {
  right: {},
  avoided: [
    { locale: 'en' as const, words: 'utilize', instead: 'use', reason: 'The short word says it.' },
    { locale: 'zh' as const, words: '大搞', reason: '口号。' },
  ],
};
const found = (zh: string, en: string) =>
  audit([{ zh, en }], [], { words })
    .filter(({ rule }) => rule === 'wordings')
    .map(({ line, column, about, expected }) => `${line}:${column} ${about} → ${expected}`);

it.each([
  ['All may utilize it.', '14:9 utilize → “use” (words.yaml, utilize): The short word says it.'],
  ['Utilize it, all of you.', '14:1 Utilize → “use” (words.yaml, utilize): The short word says it.'],
])('finds in English: %s', (en, expected) => expect(found('大家都可以走。', en)).toEqual([expected]));

it('finds in Chinese', () =>
  expect(found('大家大搞建设。', 'All may use it.')).toEqual([
    '11:3 大搞 → other words (words.yaml, 大搞): 口号。',
  ]));

it.each(['All may use it.', 'Utilizers and underutilized bridges.'])('takes whole words alone: %s', (en) =>
  expect(found('大家都可以走。', en)).toEqual([]),
);
