/** What a query is looked up in: an index with its texts, or texts alone. */
import type { Lists } from '../shared/lists.ts';
import type { Readings } from '../shared/pinyin.ts';
import type { Variants } from '../shared/variants.ts';
import type { Lookup } from './lookup.ts';
import type { SearchableText } from './matches.ts';

/** Its functions throw SearchFailure if a file cannot be had whole. */
export interface Corpus {
  /**
   * Ids of the records in which every lookup may have a place.
   *
   * @param enough where a short query finds more, a longer one is asked
   * @param most where there are more, the best come first
   */
  candidates(lookups: readonly Lookup[], enough: number, most: number): Promise<string[]>;
  /** The texts of a record: a highlight, or some places elsewhere. */
  texts(id: string): Promise<SearchableText[]>;
  variants(): Promise<Variants>;
  readings(): Promise<Readings>;
  terms(): Promise<Lists['terms']>;
}
