import { translationLocales } from '../languages/table.ts';
import type { HighlightSource } from '../review/read-highlight.ts';
import type { Finding } from '../review/types.ts';
import { sentenceTranslations, type Translation } from './translation.ts';

/**
 * The titles and sentences to be compared with their translations.
 * @param unfaithful what departs from the source; that is mended first, and until then compared with nothing else
 */
export function sentencesOf(
  highlights: readonly HighlightSource[],
  unfaithful: readonly Finding[],
): Translation[] {
  return highlights
    .filter(({ paired }) => paired)
    .flatMap((highlight) => {
      const lines = unfaithful.filter(({ file }) => file === highlight.file).map(({ line }) => line);
      const sentences = translationLocales.flatMap((locale) => sentenceTranslations(highlight, locale));
      return sentences.filter(({ block }) => !lines.includes(block));
    });
}
