/** A corpus without an index: every text is at hand, and looked into. */
import type { Lists, TermForms } from '../shared/lists.ts';
import { unpackReadings } from '../shared/pinyin.ts';
import { fromStored, type Stored } from '../shared/record.ts';
import { unpackVariants } from '../shared/variants.ts';
import { wordsOf } from '../shared/vocabulary.ts';
import type { Corpus } from './corpus.ts';
import { searchableText } from './matches.ts';

/** What comes with the texts, since no browser could make it of them. */
export interface ScanLists extends Pick<Lists, 'variants' | 'pinyin'> {
  terms: TermForms[];
}

export function scannedCorpus(stored: readonly Stored[], lists: ScanLists): Corpus {
  const found = stored.map(fromStored);
  const texts = found.map(searchableText);
  const [variants, readings] = [unpackVariants(lists.variants), unpackReadings(lists.pinyin)];
  return {
    // One record has all the texts.
    candidates: async () => ['all'],
    texts: async () => texts,
    variants: async () => variants,
    readings: async () => readings,
    terms: async () => ({
      terms: lists.terms,
      // Firefox knows no words before version 125.
      words: 'Segmenter' in Intl ? wordsOf(found.flatMap(({ blocks }) => blocks)) : [],
    }),
  };
}
