import { languages } from '../languages/knowledge.ts';
import type { NumberFound } from '../languages/numbers.ts';
import type { Locale } from '../languages/table.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * The numbers of a text, but for those that belong to a term or a name, whose words are compared as a whole.
 * A listed word right after digits is their unit (“billion yuan”) and no name.
 */
export function unlistedNumbers(text: string, locale: Locale, { find }: Lexicon): NumberFound[] {
  const { numbersIn } = languages[locale];
  let rest = text;
  for (const { start, end } of find[locale](text)) {
    if (/\d ?$/.test(text.slice(0, start)) || numbersIn(text.slice(start, end)).length === 0) continue;
    rest = rest.slice(0, start) + '\u{FFFC}'.repeat(end - start) + rest.slice(end);
  }
  return numbersIn(rest);
}
