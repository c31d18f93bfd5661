import { translationLocales } from '../languages/table.ts';
import type { HighlightSource } from '../review/read-highlight.ts';
import { sentenceTranslations, type Translation } from './translation.ts';

/** The titles and sentences of highlights whose paragraphs are paired. */
export const sentencesOf = (highlights: readonly HighlightSource[]): Translation[] =>
  highlights
    .filter(({ paired }) => paired)
    .flatMap((highlight) => translationLocales.flatMap((locale) => sentenceTranslations(highlight, locale)));
