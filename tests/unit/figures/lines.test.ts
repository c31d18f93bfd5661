import { expect, it } from 'vitest';
import { brokenLines } from '../../../src/figures/lines.ts';

it('breaks between words, and leaves a word that is too long whole', () => {
  expect(brokenLines('Projects put into production', 'en', 10)).toEqual(['Projects put into', 'production']);
  expect(brokenLines('Incomprehensibilities all', 'en', 5)).toEqual(['Incomprehensibilities', 'all']);
});

it('breaks between characters, but neither a number nor what a mark belongs to', () => {
  expect(brokenLines('总投资（预计）为105.8亿元。', 'zh', 6)).toEqual([
    '总投资（预',
    '计）为105.8',
    '亿元。',
  ]);
});
