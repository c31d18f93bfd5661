import { languages } from '../languages/knowledge.ts';
import type { NumberFound } from '../languages/numbers.ts';
import { type Locale, perLocale } from '../languages/table.ts';
import { remembered } from '../remembered.ts';
import type { Lexicon } from './lexicon.ts';

/** For each lexicon the numbers of texts that were read with it: several rules ask for the same. */
const known = new WeakMap<Lexicon, Record<Locale, (text: string) => NumberFound[]>>();

/**
 * The numbers of a text, but for those that belong to a term or a name, whose words are compared as a whole.
 * A listed word right after digits is their unit (“billion yuan”) and no name.
 */
export function unlistedNumbers(text: string, locale: Locale, lexicon: Lexicon): NumberFound[] {
  const readers = known.get(lexicon) ?? perLocale((each) => remembered(readerOf(each, lexicon)));
  known.set(lexicon, readers);
  return readers[locale](text);
}

function readerOf(locale: Locale, { find }: Lexicon): (text: string) => NumberFound[] {
  const { numbersIn } = languages[locale];
  const holdsNumber = remembered((words: string) => numbersIn(words).length > 0);
  return (text) => {
    let rest = text;
    for (const { start, end } of find[locale](text)) {
      if (/\d ?$/.test(text.slice(0, start)) || !holdsNumber(text.slice(start, end))) continue;
      rest = rest.slice(0, start) + '\u{FFFC}'.repeat(end - start) + rest.slice(end);
    }
    return numbersIn(rest);
  };
}
