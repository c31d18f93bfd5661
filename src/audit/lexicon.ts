/** The terms of the glossary and the list of names, made ready to be found in texts. */
import { languages } from '../languages/knowledge.ts';
import { type Locale, perLocale, sourceLocale } from '../languages/table.ts';
import { remembered } from '../remembered.ts';
import { type TermMatch, termFinder } from '../review/find-terms.ts';
import type { Glossary } from '../schemas/glossary.ts';
import type { Names } from '../schemas/names.ts';
import { isNear } from './spelling.ts';

/** Words of each language, any of which stands for any of another language. */
export interface Entry {
  /** Which of the two lists has it. */
  list: 'terms' | 'names';
  /** The file that lists it, and the key or group there. */
  listed: string;
  forms: Record<Locale, string[]>;
  /** True if a translation may have it where the source leaves it out. */
  implied: boolean;
  /** What stands in quotation marks where it is listed. */
  quoted: Record<Locale, string[]>;
}

export interface Lexicon {
  entries: Map<string, Entry>;
  /**
   * Entries in a text, from left to right; where several overlap, the longest of those that begin first. So a place
   * in the name of a company is not taken for the place.
   */
  find: Record<Locale, (text: string) => TermMatch[]>;
  /** The words of all forms. */
  words: Record<Locale, ReadonlySet<string>>;
  /** The listed name that a word may be meant for: one letter away from it, and itself not listed. */
  nearestName: Record<Locale, (word: string) => string | undefined>;
}

export function makeLexicon(glossary: Glossary, names: Names): Lexicon {
  const entries = new Map([...termEntries(glossary), ...nameEntries(names)]);
  const all = Object.fromEntries(entries);
  const words = perLocale((locale) => new Set(wordsOf([...entries.values()], locale)));
  return {
    entries,
    // Several rules look for the same in each text.
    find: perLocale((locale) => remembered(termFinder(all, locale))),
    words,
    nearestName: perLocale((locale) =>
      remembered(nearestNameIn([...entries.values()], locale, words[locale])),
    ),
  };
}

function termEntries(glossary: Glossary): [id: string, entry: Entry][] {
  return Object.entries(glossary).flatMap(([id, { forms, paired, ...term }]) => {
    const quoted = perLocale((locale) =>
      (term[locale].match(languages[locale].marks.quotation) ?? []).map((words) => words.slice(1, -1)),
    );
    const entry: Entry = { list: 'terms', listed: `glossary.yaml, ${id}`, forms, implied: false, quoted };
    if (!paired) return [[id, entry]];
    return forms[sourceLocale].map((_, i): [string, Entry] => [
      `${id}.${i}`,
      { ...entry, forms: perLocale((locale) => forms[locale].slice(i, i + 1)) },
    ]);
  });
}

function nameEntries(names: Names): [id: string, entry: Entry][] {
  return Object.entries(names).flatMap(([group, list]) =>
    list.map((name): [string, Entry] => {
      const listed = `names.yaml, ${group}`;
      const forms = perLocale((locale) => [name[locale]]);
      return [
        `${listed}: ${name[sourceLocale]}`,
        { list: 'names', listed, forms, implied: name.implied, quoted: perLocale(() => []) },
      ];
    }),
  );
}

/** Shorter words are too often one letter away from another word. */
const shortest = 6;

const wordsOf = (entries: Entry[], locale: Locale): string[] =>
  entries.flatMap(({ forms }) => forms[locale].flatMap((form) => form.match(/\p{L}+/gu) ?? []));

/** Makes a function that finds the name that a word may be meant for. */
function nearestNameIn(entries: Entry[], locale: Locale, words: ReadonlySet<string>) {
  const { properName } = languages[locale];
  const inNames = new Set(
    wordsOf(
      entries.filter(({ list }) => list === 'names'),
      locale,
    ),
  );
  const names = [...inNames].filter(
    (word) => word.length >= shortest && properName && word.search(properName) === 0,
  );
  return (word: string) => (words.has(word) ? undefined : names.find((name) => isNear(word, name)));
}
