/** Breaks a text into lines where nothing else does, as in SVG. */
import { type Locale, locales } from '../languages/table.ts';

const isByCharacter = (locale: Locale) => locales[locale].writing === 'characters';

/** Width in em: a character of a square script is one wide, a letter or a digit about half of that. */
const measure = (text: string, locale: Locale) =>
  [...text].reduce((sum, sign) => sum + (isByCharacter(locale) && !/[\x20-\x7e]/.test(sign) ? 1 : 0.55), 0);

/** What no line break may part: a word, or a character, with the marks before and after it. */
const partsOf = (text: string, locale: Locale) =>
  text.match(isByCharacter(locale) ? /[\p{Ps}\p{Pi}]*(?:[\w.,%-]+|.)[\p{Pe}\p{Pf}\p{Po}]*/gu : /\S+\s*/g) ??
  [];

/** Lines made of parts that no break may cut, each as full as fits; a part that does not fit has a line of its own. */
export function filledLines(parts: readonly string[], fits: (line: string) => boolean): string[] {
  const lines: string[] = [''];
  for (const part of parts) {
    const line = lines.at(-1) ?? '';
    if (line && !fits(line + part.trimEnd())) lines.push(part);
    else lines[lines.length - 1] = line + part;
  }
  return lines.map((line) => line.trimEnd());
}

/** The lines of a text, none wider than some em unless a single word is. */
export const brokenLines = (text: string, locale: Locale, em: number): string[] =>
  filledLines(partsOf(text, locale), (line) => measure(line, locale) <= em);
