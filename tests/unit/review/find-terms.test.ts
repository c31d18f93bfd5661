import { expect, it } from 'vitest';
import { termFinder } from '../../../src/review/find-terms.ts';
import type { Glossary, Term } from '../../../src/schemas/glossary.ts';

const term = (zh: string[], en: string[]): Term => ({
  zh: 'x',
  en: 'x',
  forms: { zh, en },
  note: { zh: 'x', en: 'x' },
  basis: 'article',
});

const glossary: Glossary = {
  consortium: term(['医共体'], ['medical consortium']),
  county: term(['县域医共体'], ['county-level medical consortium']),
  rounds: term(['前五期'], ['first five rounds']),
};

const found = (text: string, locale: 'zh' | 'en') =>
  termFinder(glossary, locale)(text).map(({ id, start, end }) => [id, text.slice(start, end)]);

it('takes the longer of two terms that start together or overlap', () => {
  expect(found('紧密型县域医共体，医共体', 'zh')).toEqual([
    ['county', '县域医共体'],
    ['consortium', '医共体'],
  ]);
});

it('finds English forms as whole words, also with a capital at the start', () => {
  expect(found('First five rounds; the first five roundsman', 'en')).toEqual([
    ['rounds', 'First five rounds'],
  ]);
});
