/** The files that stand beside Pagefind's in a bundle: where, and what is in them. */
import type { Locale } from '../../languages/table.ts';
import type { PackedReadings } from './pinyin.ts';

/** The words of the text by which a term is recognized, the most usual first. */
export type TermForms = Record<Locale, string[]>;

/** Lists that are loaded when a query needs them, by the name of the file. */
export interface Lists {
  /** Words of the text in order, at least one in each part of the index that holds words. */
  landmarks: string[];
  /** Pairs of a variant character and the one that stands in the text. */
  variants: string;
  pinyin: PackedReadings;
  /** What may have been meant, where nothing is found. */
  terms: { terms: TermForms[]; words: string[] };
}

export const listPath = (name: keyof Lists): string => `${name}.json`;

/** Where the text of a record is. @param id of the record, as a result of Pagefind names it */
export const textPath = (id: string): string => `text/${id}.json`;
