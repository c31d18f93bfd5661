/** The highlights that may answer a query, as Pagefind finds them. */
import { afterAllWords } from '../shared/pagefind.ts';
import { enoughLookups, type Lookup } from './lookup.ts';

export interface Pagefind {
  filters(): Promise<unknown>;
  preload(term: string): Promise<void>;
  search(term: string): Promise<{ results: { id: string }[] }>;
}

/** Pagefind with its index, and words of the text in order, at least one in each part of it. */
interface Index {
  pagefind: Pagefind;
  landmarks(): Promise<string[]>;
}

/** Ids of the records for which any of a lookup's queries is answered; a longer query is asked where one finds too many. */
async function idsFor({ queries }: Lookup, pagefind: Pagefind, enough: number): Promise<Set<string>> {
  const ids = new Set<string>();
  for (const steps of queries) {
    let results: { id: string }[] = [];
    for (const query of steps) {
      ({ results } = await pagefind.search(query));
      if (results.length <= enough) break;
    }
    for (const { id } of results) ids.add(id);
  }
  return ids;
}

/** Loads every part of the index that holds words with these beginnings. */
async function preload({ beginnings }: Lookup, { pagefind, landmarks }: Index) {
  for (const beginning of beginnings) {
    const inside = (await landmarks()).filter((word) => word.startsWith(beginning));
    await pagefind.preload([...inside, afterAllWords(beginning)].join(' '));
  }
}

/** Ids in Pagefind's own order. It ranks an unquoted query only, by its own measure, titles first. */
async function ranked(ids: readonly string[], query: string, pagefind: Pagefind): Promise<string[]> {
  const { results } = await pagefind.search(query.replaceAll('"', ''));
  const ranks = new Map(results.map(({ id }, rank) => [id, rank]));
  return [...ids].sort((a, b) => (ranks.get(a) ?? Infinity) - (ranks.get(b) ?? Infinity));
}

/** The candidates of a corpus, by its index. */
export async function candidates(
  lookups: readonly Lookup[],
  index: Index,
  enough: number,
  most: number,
): Promise<string[]> {
  let common: string[] | undefined;
  for (const lookup of lookups.slice(0, enoughLookups)) {
    await preload(lookup, index);
    const ids = await idsFor(lookup, index.pagefind, enough);
    common = (common ?? [...ids]).filter((id) => ids.has(id));
  }
  const query = lookups[0]?.queries.flat()[0];
  const ids = common ?? [];
  return ids.length > most && query ? ranked(ids, query, index.pagefind) : ids;
}
