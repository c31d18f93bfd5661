import { expect, it } from 'vitest';
import { audit } from './compared.ts';

/** A sentence of letters, and words of three letters and a space, that many characters for each of them. */
const pair = (letters: number, charactersPerLetter: number, i: number) => {
  const sign = String.fromCodePoint(0x4e8c + i);
  const words = 'abcdefghijklmnop'[i % 16]?.repeat(3);
  return {
    zh: `${sign.repeat(letters)}。`,
    en: `${`${words} `.repeat(Math.round((letters * charactersPerLetter) / 4)).trim()}.`,
  };
};
const lengths = [12, 60, 25, 18, 40, 33, 21, 80, 15, 50];
const outliers = (charactersPerLetter: number, odd: { letters: number; charactersPerLetter: number }) =>
  audit([
    ...lengths.map((letters, i) => pair(letters, charactersPerLetter, i)),
    pair(odd.letters, odd.charactersPerLetter, lengths.length),
  ])
    .filter(({ rule, found }) => rule === 'alignment' && /^\d/.test(found))
    .map(({ at, about }) => `${at} ${about}`);

it.each([3.6, 4.4, 5.2, 6, 6.8])('takes %d characters a letter as usual where all have them', (usual) => {
  expect(outliers(usual, { letters: 30, charactersPerLetter: usual })).toEqual([]);
});

it.each([4.2, 6])('finds what stands out where %d characters a letter are usual', (usual) => {
  expect(outliers(usual, { letters: 30, charactersPerLetter: usual / 2 })).toEqual(['p1.11 too short']);
  expect(outliers(usual, { letters: 30, charactersPerLetter: usual * 1.8 })).toEqual(['p1.11 too long']);
});

it('lets a short text differ by more than a long one', () => {
  expect(outliers(5, { letters: 5, charactersPerLetter: 3 })).toEqual([]);
  expect(outliers(5, { letters: 90, charactersPerLetter: 3 })).toEqual(['p1.11 too short']);
});
