import { type Locale, locales, perLocale } from '../../languages/table.ts';

// Made once, because it takes longer than to cut a title.
const segmenters = perLocale((locale) => new Intl.Segmenter(locales[locale].lang, { granularity: 'word' }));

/** The words of a text, with what is between two of them; `true` where a line may break before it (UAX #29). */
export function breakableWords(text: string, locale: Locale) {
  const segments = [...segmenters[locale].segment(text)];
  return segments.map(({ segment, isWordLike }, i) => ({
    segment,
    breakable: locales[locale].writing === 'characters' && isWordLike && segments[i - 1]?.isWordLike,
  }));
}
