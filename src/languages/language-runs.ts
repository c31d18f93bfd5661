import type { Locale } from './table.ts';

export interface Run {
  text: string;
  /** Set where the run is in the other language than the text around it. */
  locale?: Locale;
}

/** Words of the other language inside a text: Han in English; two or more Latin words in a row in Chinese. */
const foreign: Record<Locale, { pattern: RegExp; locale: Locale }> = {
  en: { pattern: /(\p{Script=Han}(?:[^\p{Script=Latin}]*\p{Script=Han})?)/u, locale: 'zh' },
  zh: { pattern: /(\p{Script=Latin}+(?: \p{Script=Latin}+)+)/u, locale: 'en' },
};

/** Cuts a text where its language changes, so that each part can be marked with its own (WCAG 2.2, 3.1.2). */
export function languageRuns(text: string, locale: Locale): Run[] {
  const { pattern, locale: other } = foreign[locale];
  // A split by a pattern with a group gives the parts between at even places and the matches at odd ones.
  return text
    .split(pattern)
    .map((part, i) => (i % 2 === 1 ? { text: part, locale: other } : { text: part }))
    .filter((run) => run.text !== '');
}
