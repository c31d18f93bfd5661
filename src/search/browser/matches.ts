/** Where a part of a query stands in the text of a highlight. Pure: Pagefind finds candidates, this decides. */

import { matchesWord } from '../../languages/en/word-forms.ts';
import { type Locale, locales, perLocale } from '../../languages/table.ts';
import { type Folded, fold, foldText } from '../shared/fold.ts';
import { hasReading, type Readings } from '../shared/pinyin.ts';
import type { Found } from '../shared/record.ts';
import { joinedWords, type Word, words } from '../shared/tokens.ts';
import type { QueryPart } from './query.ts';

/** A stretch of a text, in UTF-16 offsets. */
export interface Place {
  start: number;
  end: number;
}

/** A stretch of a block's text that matches. */
export interface Match extends Place {
  block: number;
  locale: Locale;
}

/** A text made ready to be searched, by its characters or by its words; the other is empty. */
export interface Searchable {
  original: string;
  characters: Folded;
  words: Word[];
  /** Words with hyphens, each as one. */
  joined: Word[];
}

export function searchable(text: string, locale: Locale): Searchable {
  const byCharacters = locales[locale].writing === 'characters';
  return {
    original: text,
    characters: foldText(byCharacters ? text : ''),
    words: byCharacters ? [] : words(text),
    joined: byCharacters ? [] : joinedWords(text),
  };
}

/** A highlight, or a place elsewhere, made ready to be searched. */
export interface SearchableText {
  found: Found;
  blocks: Record<Locale, Searchable>[];
}

export const searchableText = (found: Found): SearchableText => ({
  found,
  blocks: found.blocks.map((block) => perLocale((locale) => searchable(block[locale], locale))),
});

/** Every place where a folded string stands. */
function characterPlaces({ text, starts, ends }: Folded, characters: string): Place[] {
  const places: Place[] = [];
  const { length } = characters;
  for (let at = text.indexOf(characters); at >= 0; at = text.indexOf(characters, at + length)) {
    places.push({ start: starts[at] ?? 0, end: ends[at + length - 1] ?? 0 });
  }
  return places;
}

/** Every run of words that a part matches; in an exact part the words are whole. */
function wordPlaces(text: readonly Word[], { words, exact, unfinished }: QueryPart): Place[] {
  return text.flatMap(({ text: first, start }, i) => {
    // Every form of a word begins as it does; most words of a text are passed over here.
    if (first[0] !== words[0]?.[0]) return [];
    const run = text.slice(i, i + words.length);
    const last = run[run.length - 1];
    const fits = words.every((word, k) => {
      const whole = exact || k < words.length - 1;
      return run[k] && (whole ? run[k].text === word : matchesWord(word, run[k].text, unfinished));
    });
    return last && fits ? [{ start, end: last.end }] : [];
  });
}

/** Every place in a text that a part of a query matches. */
export function placesOf({ characters, words, joined }: Searchable, part: QueryPart): Place[] {
  const apart = wordPlaces(words, part);
  const inWords = apart.length > 0 || part.words.length > 1 ? apart : wordPlaces(joined, part);
  return [...characterPlaces(characters, part.characters), ...inWords];
}

/** Every run of characters that can be read as one of some rows of syllables. */
export function pinyinPlaces(
  { text, starts, ends }: Folded,
  rows: readonly string[][],
  readings: Readings,
): Place[] {
  return rows.flatMap((syllables) =>
    starts.flatMap((start, at) => {
      const fits = syllables.every((syllable, k) => hasReading(readings, text[at + k], syllable));
      return fits ? [{ start, end: ends[at + syllables.length - 1] ?? 0 }] : [];
    }),
  );
}

/** No more punctuation and spaces than this part two words of a phrase. */
const widestGap = 8;

/**
 * Runs of matches, one of each part in turn, with nothing but spaces and punctuation between them, each as one match:
 * a phrase stands in one place, however many parts it was typed in.
 */
export function inRow(ofParts: readonly Match[][], textOf: (match: Match) => string): Match[] {
  const [first = [], ...others] = ofParts;
  const follows = (next: Match, last: Match) =>
    next.block === last.block &&
    next.locale === last.locale &&
    next.start >= last.end &&
    next.start - last.end < widestGap &&
    !fold(textOf(last).slice(last.end, next.start));
  const rows = first.flatMap((start) => {
    let last = start;
    for (const matches of others) {
      const next = matches.find((match) => follows(match, last));
      if (!next) return [];
      last = next;
    }
    return [{ ...start, end: last.end }];
  });
  return distinct(rows);
}

/** Drops the matches of a block in the other language where it has any in `locale`. */
export function oneLanguage(matches: readonly Match[], locale: Locale): Match[] {
  const covered = new Set(matches.filter((m) => m.locale === locale).map(({ block }) => block));
  return matches.filter((m) => m.locale === locale || !covered.has(m.block));
}

/** Sorts matches by place and drops each that overlaps one before it, so that every place counts once. */
export function distinct(matches: readonly Match[]): Match[] {
  const sorted = [...matches].sort((a, b) => a.block - b.block || a.start - b.start || b.end - a.end);
  const kept: Match[] = [];
  for (const match of sorted) {
    const overlaps = (other: Match) =>
      other.block === match.block && other.locale === match.locale && match.start < other.end;
    if (!kept.some(overlaps)) kept.push(match);
  }
  return kept;
}
