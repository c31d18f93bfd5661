/** Which words of a sentence answer which in its translation, as the rules `figures`, `names` and `terms` count them. */
import {
  type Locale,
  type Localized,
  localeNames,
  perLocale,
  sourceLocale,
  translationLocales,
} from '../languages/table.ts';
import type { Glossary } from '../schemas/glossary.ts';
import type { Names } from '../schemas/names.ts';
import { type Lexicon, makeLexicon } from './lexicon.ts';
import { unlistedNumbers } from './unlisted-numbers.ts';

/** A stretch of a text, in UTF-16 code units. */
interface Stretch {
  start: number;
  end: number;
}

/** The words that say one thing, in every language; more than one where a text says it more than once. */
export type WordPair = Record<Locale, Stretch[]>;

interface Found extends Stretch {
  /** What it is, in any language: a value with its unit, or an entry of the lexicon. */
  what: string;
  needed: boolean;
}

function wordsIn(text: string, locale: Locale, lexicon: Lexicon): Found[] {
  const numbers = unlistedNumbers(text, locale, lexicon);
  const named = lexicon.find[locale](text)
    // A listed word in a number is its unit.
    .filter(({ start, end }) => !numbers.some((number) => number.start < end && start < number.end));
  return [
    ...numbers.map(({ value, unit, ...number }) => ({ ...number, what: `${value} ${unit}` })),
    ...named.map(({ id, start, end }) => ({ start, end, what: id, needed: true })),
  ];
}

/**
 * Makes a function that pairs the words of a sentence in all its languages. Words are paired only where every
 * language has them equally often, so nothing is guessed; a numeral that may be part of a word answers, and never asks.
 */
export function wordPairFinder(glossary: Glossary, names: Names): (texts: Localized) => WordPair[] {
  const lexicon = makeLexicon(glossary, names);
  return (texts) => {
    const found = perLocale((locale) => wordsIn(texts[locale], locale, lexicon));
    const all = [...new Set(found[sourceLocale].map(({ what }) => what))];
    const pairs = all.flatMap((what) => {
      const words = perLocale((locale) => found[locale].filter((word) => word.what === what));
      const source = words[sourceLocale];
      const isAnswered = translationLocales.every(
        (locale) =>
          words[locale].length === source.length &&
          [source, words[locale]].some((side) => side.every(({ needed }) => needed)),
      );
      return isAnswered
        ? [perLocale((locale) => words[locale].map(({ start, end }) => ({ start, end })))]
        : [];
    });
    return joined(pairs);
  };
}

/** Makes one of pairs that share words: “November 25” is a month and a day, which Chinese says one after the other. */
function joined(pairs: WordPair[]): WordPair[] {
  const apart: WordPair[] = [];
  const has = (stretches: Stretch[], { start }: Stretch) => stretches.some((other) => other.start === start);
  for (const pair of pairs) {
    const same = apart.find((other) =>
      localeNames.some((locale) => pair[locale].some((stretch) => has(other[locale], stretch))),
    );
    if (!same) apart.push(pair);
    for (const locale of same ? localeNames : []) {
      same?.[locale].push(...pair[locale].filter((stretch) => !has(same[locale], stretch)));
    }
  }
  return apart;
}
