import { translationLocales } from '../languages/table.ts';
import type { HighlightSource } from '../review/read-highlight.ts';
import type { Finding } from '../review/types.ts';
import { compare } from './compare.ts';
import type { Lexicon } from './lexicon.ts';
import { sentenceTranslations } from './translation.ts';
import { excuse } from './whole/exceptions.ts';

/**
 * Compares every title and sentence with its translations.
 * @param unfaithful what departs from the source; that is mended first, and until then compared with nothing else
 */
export function auditSentences(
  highlights: readonly HighlightSource[],
  lexicon: Lexicon,
  unfaithful: readonly Finding[],
): Finding[] {
  return highlights
    .filter(({ paired }) => paired)
    .flatMap((highlight) => {
      const lines = unfaithful.filter(({ file }) => file === highlight.file).map(({ line }) => line);
      return auditHighlight(highlight, lexicon, new Set(lines));
    });
}

function auditHighlight(highlight: HighlightSource, lexicon: Lexicon, unfaithful: Set<number>): Finding[] {
  const compared = new Set<string>();
  const findings = translationLocales.flatMap((locale) => {
    const faithful = sentenceTranslations(highlight, locale).filter(({ block }) => !unfaithful.has(block));
    return faithful.flatMap((translation, i) => {
      compared.add(translation.at);
      return compare(translation, { lexicon, before: faithful.slice(0, i) });
    });
  });
  return excuse(highlight, compared, findings);
}
