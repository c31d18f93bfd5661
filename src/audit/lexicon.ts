/** The terms of the glossary and the list of names, made ready to be found in sentences. */
import type { Locale } from '../languages/table.ts';
import { type TermMatch, termFinder } from '../review/find-terms.ts';
import type { Glossary } from '../schemas/glossary.ts';
import type { Names } from '../schemas/names.ts';

/** Words of one language, any of which stands for any of the other language. */
export interface Entry {
  rule: 'terms' | 'names';
  /** The file that lists it, and the key or group there. */
  listed: string;
  forms: Record<Locale, string[]>;
  /** True if the English may have it where the Chinese leaves it out. */
  implied: boolean;
}

export interface Lexicon {
  entries: Map<string, Entry>;
  /**
   * Entries in a text, from left to right; where several overlap, the longest of those that begin first. So a place
   * in the name of a company is not taken for the place.
   */
  find: Record<Locale, (text: string) => TermMatch[]>;
  /** The words of the English forms, and the capitalized ones of the names among them. */
  words: { all: Set<string>; names: string[] };
}

const wordsOf = (forms: string[]) => forms.flatMap((form) => form.match(/\p{L}+/gu) ?? []);

export function makeLexicon(glossary: Glossary, names: Names): Lexicon {
  const entries = new Map<string, Entry>();
  for (const [id, { forms, paired }] of Object.entries(glossary)) {
    const common = { rule: 'terms', listed: `glossary.yaml, ${id}`, implied: false } as const;
    if (!paired) entries.set(id, { ...common, forms });
    else {
      forms.zh.forEach((zh, i) => {
        entries.set(`${id}.${i}`, { ...common, forms: { zh: [zh], en: forms.en.slice(i, i + 1) } });
      });
    }
  }
  for (const [group, list] of Object.entries(names)) {
    for (const { zh, en, implied } of list) {
      const listed = `names.yaml, ${group}`;
      entries.set(`${listed}: ${zh}`, { rule: 'names', listed, forms: { zh: [zh], en: [en] }, implied });
    }
  }
  const all = Object.fromEntries(entries);
  const listed = [...entries.values()];
  const inNames = listed.filter(({ rule }) => rule === 'names').flatMap(({ forms }) => wordsOf(forms.en));
  return {
    entries,
    find: { zh: remembered(termFinder(all, 'zh')), en: remembered(termFinder(all, 'en')) },
    words: {
      all: new Set(listed.flatMap(({ forms }) => wordsOf(forms.en))),
      names: [...new Set(inNames.filter((word) => /^\p{Lu}/u.test(word)))],
    },
  };
}

/** Several rules look for the same in each text. */
function remembered<T>(find: (text: string) => T): (text: string) => T {
  const found = new Map<string, T>();
  return (text) => {
    const known = found.get(text) ?? find(text);
    found.set(text, known);
    return known;
  };
}
