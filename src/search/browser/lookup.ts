/** What a query asks for, as Pagefind is asked for it and as the text is then looked at. */
import { stem } from '../../languages/en/word-forms.ts';
import { type Readings, syllableRows } from '../shared/pinyin.ts';
import { characterQuery, syllableQuery, wordQuery } from '../shared/tokens.ts';
import { type Place, pinyinPlaces, placesOf, type Searchable } from './matches.ts';
import type { QueryPart } from './query.ts';

/** One thing that must occur: how Pagefind finds candidates, and where it stands in their text. */
export interface Term {
  /** Queries whose results together are the candidates; each given short first, then longer. */
  queries: string[][];
  /** Beginnings of words among the queries. */
  beginnings?: string[];
  places(block: Searchable): Record<'zh' | 'en', Place[]>;
}

export const hasHan = (text: string) => /\p{Script=Han}/u.test(text);

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
export const enoughWords = 4;

/** A part of a query as it is written. */
export function textTerm(part: QueryPart): Term {
  const { characters, exact } = part;
  const words = part.words.slice(0, enoughWords);
  const beginnings = exact ? [] : words.map(stem).filter(({ length }) => length > 1);
  const english = beginnings.length > 0 ? beginnings.join(' ') : wordQuery(words);
  const isEnglish = words.length > 0 && !hasHan(characters);
  const inChinese = beginningsOf(characters).map(characterQuery);
  return {
    queries: isEnglish ? [inChinese, [english]] : [inChinese],
    beginnings: isEnglish ? beginnings : [],
    places: (block) => placesOf(block, part),
  };
}

const pinyinTerm = (rows: string[][], readings: Readings): Term => ({
  queries: rows.map((row) => [syllableQuery(row)]),
  places: ({ zh }) => ({ zh: pinyinPlaces(zh, rows, readings), en: [] }),
});

/** A query's terms by pinyin: first all of it as one phrase, then word by word. */
export function pinyinTerms(query: string, readings: Readings): Term[][] {
  const termOf = (text: string) => pinyinTerm(syllableRows(text, readings), readings);
  const words = query.split(/\s+/).filter(Boolean);
  const ways = words.length > 1 ? [[query], words] : [words];
  return ways.map((texts) => texts.map(termOf)).filter((terms) => terms.every((t) => t.queries.length > 0));
}
