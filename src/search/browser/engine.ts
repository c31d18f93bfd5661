/** The one door to the search in the browser: a query in, hits out. */
import type { TermForms } from '../shared/lists.ts';
import { hasHan } from '../shared/tokens.ts';
import { toText } from '../shared/variants.ts';
import type { Loader } from './files.ts';
import { type FoundHit, find, type Wanted } from './find.ts';
import { pinyinLookups, textLookup } from './lookup.ts';
import { type OpenBundle, openBundle } from './open-bundle.ts';
import { queryParts } from './query.ts';
import { nearestTerms } from './suggest.ts';

export interface Hit extends FoundHit {
  /** What marks the words in the text itself. */
  query: string;
}

export interface Answer {
  /** Best first: a match in the title, then the number of matches, then the review's order. */
  hits: Hit[];
  /** How many highlights were not looked at, because there were hits enough. */
  unseen: number;
  byPinyin: boolean;
}

export interface Engine {
  /**
   * Where a block matches in both languages (a year, say) the matches in the wanted language stand for it.
   *
   * @throws SearchFailure if a file cannot be had whole; a failure never looks like an empty answer. After one
   * the engine is of no more use. Throws the signal's reason when it is aborted.
   */
  search(query: string, wanted: Wanted): Promise<Answer>;
  /** Terms most like a query, for when nothing is found. */
  suggest(query: string): Promise<TermForms[]>;
}

/**
 * Loads Pagefind; its index and our lists follow as queries need them.
 *
 * @param address of the bundle's folder, with a trailing slash
 * @throws SearchFailure if any of its files cannot be had whole
 */
export async function loadEngine(address: URL, loader: Loader): Promise<Engine> {
  const bundle = await openBundle(address, loader);
  return {
    search: (query, wanted) => search(query, bundle, wanted),
    suggest: async (query) => nearestTerms(query, await bundle.terms()),
  };
}

/** Tries the ways of reading a query in turn, until one finds something. */
async function search(typed: string, bundle: OpenBundle, wanted: Wanted): Promise<Answer> {
  const inText = async (query: string, lenient = false): Promise<Answer> => {
    const lookups = queryParts(query, lenient).map(textLookup);
    const { hits, unseen } = await find(lookups, bundle, wanted);
    return { hits: hits.map((hit) => ({ ...hit, query })), unseen, byPinyin: false };
  };
  const asTyped = await inText(typed);
  if (asTyped.hits.length > 0) return asTyped;
  if (hasHan(typed)) {
    const simplified = toText(typed, await bundle.variants());
    return simplified === typed ? asTyped : inText(simplified);
  }
  if (!/\p{Script=Latin}/u.test(typed)) return asTyped;
  const answer = await byPinyin(typed, bundle, wanted);
  if (answer) return answer;
  // Last, the beginnings of several words.
  return /\S\s+\S/.test(typed) ? inText(typed, true) : asTyped;
}

/** What a query finds as pinyin, if anything. */
async function byPinyin(typed: string, bundle: OpenBundle, wanted: Wanted): Promise<Answer | undefined> {
  for (const lookups of pinyinLookups(typed, await bundle.readings())) {
    const { hits, unseen } = await find(lookups, bundle, wanted);
    if (hits.length === 0) continue;
    return { hits: hits.map((hit) => ({ ...hit, query: wordsOf(hit) })), unseen, byPinyin: true };
  }
  return undefined;
}

/** The words that matched, each once, as they stand in the text. */
function wordsOf({ highlight, matches }: FoundHit): string {
  const found = matches.map((m) => highlight.blocks[m.block]?.[m.locale].slice(m.start, m.end) ?? '');
  return [...new Set(found)].join(' ');
}
