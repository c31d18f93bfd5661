/** A figure as it is read away from its sentence. */
import { strings } from '../languages/interface.ts';
import { languages } from '../languages/knowledge.ts';
import { type Locale, locales } from '../languages/table.ts';
import type { Figure } from '../schemas/highlight.ts';

/**
 * The words of a figure in one language, to be read alone: in digits where the first word is its number (“four cases”),
 * where they are those of a rank (“the highest”), a date with the year that its sentence may leave out, and points
 * with their name where the sentence has said it before.
 */
export function wordsOf(figure: Figure, locale: Locale): string {
  const { lang } = locales[locale];
  if (figure.unit === 'date') return dateFormat(lang, figure.value).format(new Date(figure.value));
  if (figure.unit === 'rank') return strings[locale].rank(figure.value);
  const words = figure[locale];
  // Digits alone do not say that they are points.
  if (figure.unit === 'percentage-point' && /^[\d.]+$/.test(words))
    return words + strings[locale].figures.points;
  const [first = ''] = /^\p{Script=Latin}+(?= |$)/u.exec(words) ?? [];
  const isNumber = first !== '' && languages[locale].numbersIn(first)[0]?.value === figure.value;
  return isNumber ? figure.value.toLocaleString(lang) + words.slice(first.length) : words;
}

/** Writes a date of ISO 8601, which JavaScript reads as one of UTC, as exactly as it is given. */
function dateFormat(lang: string, date: string): Intl.DateTimeFormat {
  const [, month, day] = date.split('-');
  return new Intl.DateTimeFormat(lang, {
    timeZone: 'UTC',
    year: 'numeric',
    month: month ? 'long' : undefined,
    day: day ? 'numeric' : undefined,
  });
}
