import { type Locale, locales, perLocale } from './table.ts';

// Made once, because it takes longer than to cut a title.
const segmenters = perLocale((locale) => new Intl.Segmenter(locales[locale].lang, { granularity: 'word' }));

/**
 * True between two words of characters. One of a single character may belong to the next, or be half of a word that
 * the segmenter does not know; a number stays with its unit, and with the space that the browser sets there.
 */
const mayPart = (before: string, after: string) =>
  before.length > 1 && !/[\d\p{Script=Latin}]/u.test(before + after);

/** The words of a text, with what is between two of them; `true` where a line may break before it (UAX #29). */
export function breakableWords(text: string, locale: Locale) {
  const segments = [...segmenters[locale].segment(text)];
  return segments.map(({ segment, isWordLike }, i) => {
    const before = segments[i - 1];
    const betweenWords = locales[locale].writing === 'characters' && isWordLike && before?.isWordLike;
    return { segment, breakable: Boolean(betweenWords && mayPart(before.segment, segment)) };
  });
}
