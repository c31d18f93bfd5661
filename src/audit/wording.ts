/** Rules `terms` and `names`: what one language names by a term or a name, the other names by its accepted form. */
import { type Locale, type Localized, localeNames } from '../languages/table.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import { type Fault, otherLocale } from './translation.ts';

interface Surplus {
  entry: Entry;
  words: string;
  start: number;
  here: number;
  there: number;
}

const quoted = (words: string) => (/^[“‘].*[”’]$/.test(words) ? words : `“${words}”`);
const fix = 'Use the listed words in both languages, or add the form to the list if it is as good.';

/** Terms and names that stand in one language more often than in the other. */
export function auditWording(pair: Localized, { entries, find }: Lexicon): Fault[] {
  const matches = { zh: find.zh(pair.zh), en: find.en(pair.en) };
  // Where there are too many, those that come last are taken to be the ones without a counterpart.
  const surplus = (locale: Locale): Surplus[] =>
    [...entries].flatMap(([id, entry]) => {
      const all = matches[locale].filter((match) => match.id === id);
      const there = matches[otherLocale(locale)].filter((match) => match.id === id).length;
      if (entry.implied && locale === 'en') return [];
      return all.slice(there).map(({ start, end }) => {
        return { entry, words: pair[locale].slice(start, end), start, here: all.length, there };
      });
    });
  const expected = ({ entry, words, here }: Surplus, other: Locale) => {
    const times = here > 1 ? `, ${here} times` : '';
    return `${entry.forms[other].map(quoted).join(' or ')}${times}, for ${quoted(words)} (${entry.listed})`;
  };

  const zh = surplus('zh');
  const en = surplus('en');
  const faults: Fault[] = [];
  // Where one term or name stands in the place of another, that is one fault.
  for (const missing of [...zh]) {
    const instead = en.findIndex(({ entry }) => entry.rule === missing.entry.rule);
    const [other] = instead >= 0 ? en.splice(instead, 1) : [];
    if (!other) continue;
    zh.splice(zh.indexOf(missing), 1);
    faults.push({
      rule: missing.entry.rule,
      locale: 'en',
      offset: other.start,
      about: other.words,
      expected: expected(missing, 'en'),
      found: quoted(other.words),
      fix,
    });
  }
  for (const locale of localeNames) {
    for (const missing of locale === 'zh' ? zh : en) {
      const other = otherLocale(locale);
      faults.push({
        rule: missing.entry.rule,
        locale,
        offset: missing.start,
        about: missing.words,
        expected: expected(missing, other),
        found: `${missing.there === 0 ? 'none' : missing.there} in: ${pair[other]}`,
        fix,
      });
    }
  }
  return faults;
}
