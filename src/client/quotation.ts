/** The text of a quotation: the words, and what they are taken from. */
import { quoteStrings } from '../languages/quote-texts.ts';
import { type Locale, type Localized, sourceLocale } from '../languages/table.ts';

export interface Quotation {
  /** Sentences that follow each other, with a line end between two paragraphs. */
  words: Localized;
  /** Ids of the first and the last of them, like `p2.1`. */
  first: string;
  last: string;
  /** Title of the highlight. */
  title: Localized;
  review: Localized;
  origin?: Localized | undefined;
}

function inLanguage({ words, first, last, title, review, origin }: Quotation, locale: Locale): string {
  const t = quoteStrings[locale];
  const source = t.source(title[locale], t.place(first, last), review[locale]);
  // One who reads a translation should know that it is one, and whose.
  const translation = locale === sourceLocale || !origin ? [] : [origin[locale]];
  return [words[locale], source, ...translation].join('\n');
}

/** The words in each of some languages, each with their source below them. */
export const quotationText = (quotation: Quotation, languages: readonly Locale[]): string =>
  languages.map((locale) => inLanguage(quotation, locale)).join('\n\n');
