import { misspelledIn as en } from './en/spelling.ts';
import type { Locale } from './table.ts';
import type { Variant } from './variants.ts';
import { isPinyin } from './zh/pinyin.ts';

/** A word of a text that is surely misspelled, where it begins, and what should stand there, in words. */
export interface Misspelled {
  word: string;
  offset: number;
  expected: string;
}

/** Finds the misspelled words of a text, but for those that are listed as right or may be of another language. */
export type Speller = (
  text: string,
  isListed: (word: string) => boolean,
  isForeign: (word: string) => boolean,
  variant: Variant | undefined,
) => Misspelled[];

/** Apart from the rest that is known of a language, as no page needs the dictionaries. */
export const spellers: Partial<Record<Locale, Speller>> = { en };

/** True of what may be a word of another language in Latin letters. */
export const isRomanized = (word: string): boolean => isPinyin(word);
