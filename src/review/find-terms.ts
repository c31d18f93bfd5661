import { type Locale, locales } from '../languages/table.ts';
import type { Term } from '../schemas/glossary.ts';

export interface TermMatch {
  id: string;
  /** Where it starts and ends in the text, in UTF-16 code units. */
  start: number;
  end: number;
}

/** A text as a pattern that matches it alone. */
export const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A form as a pattern; its first letter may be a capital, as at the start of an English sentence. */
function pattern(form: string): string {
  const [first = '', ...rest] = form;
  const upper = first.toUpperCase();
  const start = upper === first ? escapeRegExp(first) : `[${first}${upper}]`;
  return start + escapeRegExp(rest.join(''));
}

/**
 * Makes a function that finds the glossary's terms in a text of one language, from left to right and without
 * overlap; where two forms start at the same place the longer one is taken. English forms are whole words.
 */
export function termFinder(
  glossary: Record<string, Pick<Term, 'forms'>>,
  locale: Locale,
): (text: string) => TermMatch[] {
  const owners = new Map<string, string>();
  for (const [id, term] of Object.entries(glossary)) {
    for (const form of term.forms[locale]) owners.set(form.toLowerCase(), id);
  }
  const forms = Object.values(glossary)
    .flatMap((term) => term.forms[locale])
    .sort((a, b) => b.length - a.length);
  if (forms.length === 0) return () => [];
  const any = forms.map(pattern).join('|');
  const found = locales[locale].writing === 'words' ? `(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])` : any;
  const finder = new RegExp(found, 'gu');
  return (text) =>
    [...text.matchAll(finder)].map((match) => ({
      id: owners.get(match[0].toLowerCase()) as string,
      start: match.index,
      end: match.index + match[0].length,
    }));
}
