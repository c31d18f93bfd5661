/** What the rules `terms` and `names` share: each compares the entries of its own list. */
import type { Finding } from '../review/types.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import { misspelledNames } from './spelling.ts';
import type { Text, Translation } from './translation.ts';

/** Words of an entry that stand in one language more often than in the other. */
interface Surplus {
  entry: Entry;
  words: string;
  start: number;
  /** How often the entry stands in this language, and in the other. */
  here: number;
  there: number;
}

const quoted = (words: string) => (/^[“‘].*[”’]$/.test(words) ? words : `“${words}”`);
const fix = 'Use the listed words in both languages, or add the form to the list if it is as good.';

function surplusOf(list: Entry['list'], text: Text, other: Text, { entries, find }: Lexicon): Surplus[] {
  const matches = find[text.locale](text.plain);
  const others = find[other.locale](other.plain);
  const ids = new Set(matches.map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const entry = entries.get(id);
    if (entry?.list !== list) return [];
    const all = matches.filter((match) => match.id === id);
    const there = others.filter((match) => match.id === id).length;
    // Where there are too many, those that come last are taken to be the ones without a counterpart.
    return all.slice(there).map(({ start, end }) => {
      return { entry, words: text.plain.slice(start, end), start, here: all.length, there };
    });
  });
}

function expectedIn(other: Text, { entry, words, here }: Surplus): string {
  const times = here > 1 ? `, ${here} times` : '';
  return `${entry.forms[other.locale].map(quoted).join(' or ')}${times}, for ${quoted(words)} (${entry.listed})`;
}

/** Terms, or names, that stand in one language more often than in the other. */
export function compareWording(list: Entry['list'], translation: Translation, lexicon: Lexicon): Finding[] {
  const { source, target } = translation;
  const lost = surplusOf(list, source, target, lexicon);
  const added = surplusOf(list, target, source, lexicon).filter(({ entry }) => !entry.implied);
  const alone = (text: Text, other: Text) => (surplus: Surplus) =>
    text.report(surplus.start, {
      rule: list,
      about: surplus.words,
      expected: expectedIn(other, surplus),
      found: `${surplus.there === 0 ? 'none' : surplus.there} in: ${other.plain}`,
      fix,
    });

  // Where one entry stands in the place of another, that is one mistake.
  const wrong = Math.min(lost.length, added.length);
  const replaced = lost.slice(0, wrong).flatMap((surplus, i) => {
    const instead = added[i];
    if (!instead) return [];
    const { words, start } = instead;
    const expected = expectedIn(target, surplus);
    return target.report(start, { rule: list, about: words, expected, found: quoted(words), fix });
  });
  const rest = lost.slice(wrong);
  // A misspelled name is also missing under its own spelling; that is one mistake, and rule `names` reports it.
  const misspelled = rest.length > 0 ? misspelledNames(translation, lexicon) : [];
  const unseen = rest.filter(
    ({ entry }) =>
      !misspelled.some(({ name }) => entry.forms[target.locale].some((form) => form.includes(name))),
  );
  return [
    ...replaced,
    ...unseen.map(alone(source, target)),
    ...added.slice(wrong).map(alone(target, source)),
  ];
}
