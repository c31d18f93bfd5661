/** The list of words of a review, made ready to be asked about texts. */
import { type Locale, perLocale } from '../languages/table.ts';
import type { Variant } from '../languages/variants.ts';
import { termFinder } from '../review/find-terms.ts';
import type { ReviewSource } from '../review/read.ts';
import type { Words } from '../schemas/words.ts';
import type { Lexicon } from './lexicon.ts';

export interface WordLists {
  /** The spelling that the review has chosen. */
  variant: Variant | undefined;
  /** True of a word that is listed as right, or is one of a term or a name. */
  isRight: Record<Locale, (word: string) => boolean>;
  /** Words of a text that the review avoids, and where they begin. */
  avoidedIn: Record<
    Locale,
    (text: string) => { found: string; start: number; avoided: Words['avoided'][number] }[]
  >;
}

export function makeWordLists({ data, words }: ReviewSource, { words: listed }: Lexicon): WordLists {
  const avoided = words?.avoided ?? [];
  return {
    variant: data?.spelling,
    isRight: perLocale((locale) => {
      const right = new Set(words?.right[locale]);
      return (word) => right.has(word) || listed[locale].has(word);
    }),
    avoidedIn: perLocale((locale) => {
      const entries = avoided.flatMap((entry, i) =>
        entry.locale === locale ? [[i, { forms: perLocale(() => [entry.words]) }] as const] : [],
      );
      const find = termFinder(Object.fromEntries(entries), locale);
      return (text) =>
        find(text).flatMap(({ id, start, end }) => {
          const entry = avoided[Number(id)];
          return entry ? { found: text.slice(start, end), start, avoided: entry } : [];
        });
    }),
  };
}
