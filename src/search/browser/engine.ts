/** The one door to the search in the browser: a query in, hits out. */
import { sourceLocale } from '../../languages/table.ts';
import type { TermForms } from '../shared/lists.ts';
import { hasHan } from '../shared/tokens.ts';
import { toText } from '../shared/variants.ts';
import type { Corpus } from './corpus.ts';
import { type Findings, type FoundHit, find, type Wanted } from './find.ts';
import { type Lookup, pinyinLookups, textLookup } from './lookup.ts';
import { nearestQueries } from './nearest-queries.ts';
import { queryParts } from './query.ts';
import { nearestTerms } from './suggest.ts';

export interface Hit extends FoundHit {
  /** What marks the words in the text itself. */
  query: string;
}

/** Hits are best first: a phrase, a match in the title, then the number of matches, then the review's order. */
export interface Answer extends Findings {
  hits: Hit[];
  byPinyin: boolean;
}

/** What may have been meant. */
export interface Suggestions {
  /** The query with a word of it replaced, each of which finds something. */
  queries: string[];
  terms: TermForms[];
}

export interface Engine {
  /**
   * Where a block matches in both languages (a year, say) the matches in the wanted language stand for it.
   *
   * @throws SearchFailure if a file cannot be had whole; a failure never looks like an empty answer. After one
   * the engine is of no more use. Throws the signal's reason when it is aborted.
   */
  search(query: string, wanted: Wanted): Promise<Answer>;
  /** For when nothing is found. */
  suggest(query: string): Promise<Suggestions>;
}

export const searchEngine = (corpus: Corpus): Engine => ({
  search: (query, wanted) => search(query, corpus, wanted),
  suggest: (query) => suggest(query, corpus),
});

const isAnything = ({ hits, places }: Findings) => hits.length + places.length > 0;

/** What a query finds in the text as it is written. @param lenient takes every word for the beginning of one */
async function inText(query: string, corpus: Corpus, wanted: Wanted, lenient = false): Promise<Answer> {
  const found = await find(queryParts(query, lenient).map(textLookup), corpus, wanted);
  return { ...found, hits: found.hits.map((hit) => ({ ...hit, query })), byPinyin: false };
}

/** Tries the ways of reading a query in turn, until one finds something. */
async function search(typed: string, corpus: Corpus, wanted: Wanted): Promise<Answer> {
  const asTyped = await inText(typed, corpus, wanted);
  if (asTyped.hits.length > 0) return asTyped;
  if (hasHan(typed)) {
    const simplified = isAnything(asTyped) ? typed : toText(typed, await corpus.variants());
    return simplified === typed ? asTyped : inText(simplified, corpus, wanted);
  }
  if (!/\p{Script=Latin}/u.test(typed)) return asTyped;
  const ways = pinyinLookups(typed, await corpus.readings());
  if (isAnything(asTyped)) return withText(asTyped, await byPinyin(ways.slice(0, 1), corpus, wanted));
  const answer = await byPinyin(ways, corpus, wanted);
  if (answer) return answer;
  // Last, the beginnings of several words.
  return /\S\s+\S/.test(typed) ? inText(typed, corpus, wanted, true) : asTyped;
}

/** Places elsewhere that a query finds as it is written, with what it finds in the text by pinyin, if anything. */
function withText(asTyped: Answer, byPinyin: Answer | undefined): Answer {
  if (!byPinyin?.hits.length) return asTyped;
  const { elsewhere, places } = asTyped.total;
  return { ...byPinyin, places: asTyped.places, total: { ...byPinyin.total, elsewhere, places } };
}

/** What a query finds as pinyin, by the first way to read it that finds anything. */
async function byPinyin(
  ways: readonly Lookup[][],
  corpus: Corpus,
  wanted: Wanted,
): Promise<Answer | undefined> {
  for (const lookups of ways) {
    const found = await find(lookups, corpus, wanted);
    if (!isAnything(found)) continue;
    return { ...found, hits: found.hits.map((hit) => ({ ...hit, query: wordsOf(hit) })), byPinyin: true };
  }
  return undefined;
}

/** The words that matched, each once, as they stand in the text. */
function wordsOf({ highlight, matches }: FoundHit): string {
  const found = matches.map((m) => highlight.blocks[m.block]?.[m.locale].slice(m.start, m.end) ?? '');
  return [...new Set(found)].join(' ');
}

/** At most so many queries are offered, of so many that are tried. */
const [mostOffered, mostTried] = [3, 24];

async function suggest(typed: string, corpus: Corpus): Promise<Suggestions> {
  const wanted = { locale: sourceLocale, enough: 1, signal: new AbortController().signal };
  const { terms, words } = await corpus.terms();
  const queries: string[] = [];
  for (const query of nearestQueries(typed, words).slice(0, mostTried)) {
    if (queries.length === mostOffered) break;
    if (isAnything(await inText(query, corpus, wanted))) queries.push(query);
  }
  return { queries, terms: nearestTerms(typed, terms) };
}
