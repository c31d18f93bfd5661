/** The words of a review, for a query that has a slip of the key. */
import { localeNames, locales, perLocale } from '../../languages/table.ts';
import type { Block } from './tokens.ts';

/** The rarest words of a large review are left out: the list is loaded whole. */
const most = 4000;

/** Figures and single characters are no words to be mistyped; what has an apostrophe is the form of another. */
const wanted = /^(\p{Script=Han}{2,}|[a-z]{4,})$/u;

/** The words of some blocks, in every language, the most frequent first. */
export function wordsOf(blocks: readonly Block[]): string[] {
  const segmenters = perLocale((locale) => new Intl.Segmenter(locales[locale].lang, { granularity: 'word' }));
  const counts = new Map<string, number>();
  for (const block of blocks) {
    for (const locale of localeNames) {
      for (const { segment } of segmenters[locale].segment(block[locale])) {
        const word = segment.toLowerCase();
        if (wanted.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([word]) => word);
}
