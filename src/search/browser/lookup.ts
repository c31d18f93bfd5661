/** What a query asks for, as Pagefind is asked for it and as the text is then looked at. */
import { stem } from '../../languages/en/word-forms.ts';
import { type Readings, syllableRows } from '../shared/pinyin.ts';
import { characterQuery, hasHan, syllableQuery, wordQuery } from '../shared/tokens.ts';
import { type Place, pinyinPlaces, placesOf, type Searchable } from './matches.ts';
import type { QueryPart } from './query.ts';

/** One thing that must occur: how Pagefind finds candidates, and where it stands in their texts. */
export interface Lookup {
  /** Queries whose results together are the candidates; each given short first, then longer. */
  queries: string[][];
  /** Beginnings of words among the queries. */
  beginnings: string[];
  placesIn(text: Searchable): Place[];
}

/**
 * Candidates are found by the beginning of a phrase, since each further character may cost a part of the index;
 * by a longer beginning only where that finds too many. The text decides.
 */
const beginningsOf = (phrase: string): string[] => {
  const characters = [...phrase].slice(0, 24);
  const lengths = [3, 6, 12].filter((length) => length < characters.length);
  return [...lengths, characters.length].map((length) => characters.slice(0, length).join(''));
};

/** More words than this of one part, or parts of one query, are not asked of the index; the text decides. */
export const enoughLookups = 4;

/** A part of a query as it is written. */
export function textLookup(part: QueryPart): Lookup {
  const { characters, exact } = part;
  const words = part.words.slice(0, enoughLookups);
  const beginnings = exact ? [] : words.map(stem).filter(({ length }) => length > 1);
  const byWords = beginnings.length > 0 ? beginnings.join(' ') : wordQuery(words);
  const hasWords = words.length > 0 && !hasHan(characters);
  const byCharacters = beginningsOf(characters).map(characterQuery);
  return {
    queries: hasWords ? [byCharacters, [byWords]] : [byCharacters],
    beginnings: hasWords ? beginnings : [],
    placesIn: (text) => placesOf(text, part),
  };
}

const pinyinLookup = (rows: string[][], readings: Readings): Lookup => ({
  queries: rows.map((row) => [syllableQuery(row)]),
  beginnings: [],
  placesIn: ({ characters }) => pinyinPlaces(characters, rows, readings),
});

/** What a query asks for by pinyin: first all of it as one phrase, then word by word. */
export function pinyinLookups(query: string, readings: Readings): Lookup[][] {
  const lookup = (text: string) => pinyinLookup(syllableRows(text, readings), readings);
  const words = query.split(/\s+/).filter(Boolean);
  const ways = words.length > 1 ? [[query], words] : [words];
  return ways
    .map((texts) => texts.map(lookup))
    .filter((lookups) => lookups.every(({ queries }) => queries.length > 0));
}
