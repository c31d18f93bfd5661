/** Faults of the terms and names that a review lists. */
import { type Kind, next, rewritten } from './site.ts';

/** Each English form of the glossary or the names that stands in a sentence, changed by `by`. */
const changeListed = (list: 'glossary' | 'names', by: (form: string, nextEntry: string) => string) =>
  rewritten(({ segment }, { glossary, names }) => {
    const entries =
      list === 'glossary'
        ? Object.values(glossary ?? {}).map((term) => term.forms.en)
        : Object.values(names ?? {}).flatMap((group: { en: string }[]) => group.map(({ en }) => [en]));
    return entries.flatMap((forms) =>
      forms
        .filter((form) => isWholeIn(segment.en, form))
        .map((form) => {
          const wrong = by(form, next(entries, forms)[0] ?? '');
          return { en: segment.en.replace(form, wrong), what: `${form} → ${wrong}` };
        }),
    );
  });

const isWholeIn = (text: string, form: string) =>
  new RegExp(`(?<![\\p{L}])${form.replace(/[.()]/g, '\\$&')}(?![\\p{L}])`, 'u').test(text);

export const lists: Kind[] = [
  { name: 'name changed', claim: 'all', sites: changeListed('names', (_, other) => other) },
  {
    name: 'name misspelled',
    claim: 'all',
    sites: changeListed('names', (form) => form.slice(0, 3) + form.slice(4)),
  },
  { name: 'term changed', claim: 'all', sites: changeListed('glossary', (_, other) => other) },
  {
    name: 'term reworded',
    claim: 'all',
    sites: changeListed('glossary', (form) =>
      form.includes(' ') ? form.replace(/ ?[^ ]+$/, ' thing') : `${form}ish`,
    ),
  },
];
