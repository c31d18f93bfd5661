/** The one door to Pagefind in the browser. */

import { unpackReadings } from '../shared/pinyin.ts';
import { type Found, fromStored, type Stored } from '../shared/record.ts';
import { toText, unpackVariants } from '../shared/variants.ts';
import type { Loader } from './files.ts';
import { enoughWords, hasHan, pinyinTerms, type Term, textTerm } from './lookup.ts';
import { distinct, type Match, oneLanguage, type Searchable, searchable } from './matches.ts';
import { queryParts } from './query.ts';
import { nearestTerms, type TermForms } from './suggest.ts';
import { watchFiles } from './watch-files.ts';

interface PagefindResult {
  id: string;
  data(): Promise<{ meta: Stored }>;
}

interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean }): Pagefind;
}

interface Pagefind {
  filters(): Promise<unknown>;
  preload(term: string): Promise<void>;
  search(term: string): Promise<{ results: PagefindResult[] }>;
}

export interface Hit {
  highlight: Found;
  /** In the order of the text, never empty. */
  matches: Match[];
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
   * Where a block matches in both languages (a year, say) the matches in `locale` stand for it.
   *
   * @param enough after so many hits the rest is left `unseen`
   * @throws SearchFailure if a file cannot be had whole; a failure never looks like an empty answer. After one
   * the engine is of no more use. Throws the signal's reason when it is aborted.
   */
  search(query: string, locale: 'zh' | 'en', enough: number, signal: AbortSignal): Promise<Answer>;
  /** Terms most like a query, for when nothing is found. */
  suggest(query: string): Promise<TermForms[]>;
}

/** Runs a loader at the first call; later calls share it. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= load();
    return loaded;
  };
}

/**
 * Loads Pagefind; its index and our lists follow as queries need them.
 *
 * @param bundle address of the bundle's folder, with a trailing slash
 * @throws SearchFailure if any of its files cannot be had whole
 */
export async function loadEngine(bundle: URL, loader: Loader): Promise<Engine> {
  const watch = watchFiles(bundle, loader);
  const { href } = new URL('pagefind.js', bundle);
  const createInstance = await loader.importScript<PagefindModule, 'createInstance'>(href, 'createInstance');
  // A query takes a millisecond, so a worker would only cost a further download.
  const pagefind = createInstance({ basePath: bundle.pathname, noWorker: true });
  /** Pagefind keeps some failures to itself; whatever happens after one follows from it. */
  const orFailure = async <T>(running: Promise<T>): Promise<T> => {
    const result = await running.catch((error) => {
      throw watch.failure ?? error;
    });
    if (watch.failure) throw watch.failure;
    return result;
  };
  // Waits until it is ready; it would otherwise report a failed start at the first search only.
  await orFailure(pagefind.filters());

  const list = <P, T>(file: string, unpack: (packed: P) => T) =>
    once(async () => unpack(await (await fetch(new URL(file, bundle))).json()));
  const landmarks = list('landmarks.json', (words: string[]) => words);
  const variants = list('variants.json', unpackVariants);
  const readings = list('pinyin.json', unpackReadings);
  const terms = list('terms.json', (forms: TermForms[]) => forms);

  const loaded = new Map<string, { highlight: Found; blocks: Searchable[] }>();
  const load = async (result: PagefindResult) => {
    const known = loaded.get(result.id);
    if (known) return known;
    const highlight = fromStored((await result.data()).meta);
    const fresh = { highlight, blocks: highlight.blocks.map(searchable) };
    loaded.set(result.id, fresh);
    return fresh;
  };

  /** Results in which every term may occur; where they are more than enough, in Pagefind's own order. */
  const candidates = async (terms: readonly Term[], enough: number) => {
    let common: Map<string, PagefindResult> | undefined;
    for (const { queries, beginnings = [] } of terms.slice(0, enoughWords)) {
      const found = new Map<string, PagefindResult>();
      for (const beginning of beginnings) {
        const inside = (await landmarks()).filter((word) => word.startsWith(beginning));
        await pagefind.preload([...inside, `${beginning}\uffff`].join(' '));
      }
      for (const steps of queries) {
        let results: PagefindResult[] = [];
        for (const query of steps) {
          ({ results } = await pagefind.search(query));
          if (results.length <= enough) break;
        }
        for (const result of results) found.set(result.id, result);
      }
      common = new Map([...(common ?? found)].filter(([id]) => found.has(id)));
    }
    const results = [...(common ?? []).values()];
    const query = terms[0]?.queries.flat()[0];
    if (results.length <= enough || !query) return results;
    // Pagefind ranks an unquoted query only, by its own measure, titles first.
    const ranked = (await pagefind.search(query.replaceAll('"', ''))).results.map(({ id }) => id);
    const rank = new Map(ranked.map((id, i) => [id, i]));
    return results.sort((a, b) => (rank.get(a.id) ?? Infinity) - (rank.get(b.id) ?? Infinity));
  };

  const find = async (terms: readonly Term[], locale: 'zh' | 'en', enough: number, signal: AbortSignal) => {
    const hits: Omit<Hit, 'query'>[] = [];
    const rest = await orFailure(candidates(terms, enough));
    while (rest.length > 0 && hits.length < enough) {
      signal.throwIfAborted();
      for (const { highlight, blocks } of await orFailure(Promise.all(rest.splice(0, enough).map(load)))) {
        const matches: Match[] = [];
        const occurs = terms.every((term) => {
          const before = matches.length;
          blocks.forEach((text, block) => {
            const { zh, en } = term.places(text);
            matches.push(...zh.map((place) => ({ ...place, block, locale: 'zh' as const })));
            matches.push(...en.map((place) => ({ ...place, block, locale: 'en' as const })));
          });
          return matches.length > before;
        });
        if (occurs) hits.push({ highlight, matches: distinct(oneLanguage(matches, locale)) });
      }
    }
    signal.throwIfAborted();
    const inTitle = (hit: Omit<Hit, 'query'>) => hit.matches.filter(({ block }) => block === 0).length;
    hits.sort(
      (a, b) =>
        inTitle(b) - inTitle(a) ||
        b.matches.length - a.matches.length ||
        a.highlight.order - b.highlight.order,
    );
    return { hits, unseen: rest.length };
  };

  return {
    async search(typed, locale, enough, signal) {
      let query = typed;
      const inText = (lenient = false) =>
        find(queryParts(query, lenient).map(textTerm), locale, enough, signal);
      let answer = await inText();
      if (answer.hits.length === 0 && hasHan(typed)) {
        query = toText(typed, await variants());
        if (query !== typed) answer = await inText();
      }
      let byPinyin = false;
      if (answer.hits.length === 0 && /\p{Script=Latin}/u.test(typed) && !hasHan(typed)) {
        const known = await readings();
        for (const terms of pinyinTerms(typed, known)) {
          answer = await find(terms, locale, enough, signal);
          byPinyin = answer.hits.length > 0;
          if (byPinyin) break;
        }
        // Last, the beginnings of several words.
        if (!byPinyin && /\S\s+\S/.test(typed)) answer = await inText(true);
      }
      const marks = ({ highlight, matches }: Omit<Hit, 'query'>) => {
        const found = matches.map((m) => highlight.blocks[m.block]?.[m.locale].slice(m.start, m.end) ?? '');
        return [...new Set(found)].join(' ');
      };
      const hits = answer.hits.map((hit) => ({ ...hit, query: byPinyin ? marks(hit) : query }));
      return { hits, unseen: answer.unseen, byPinyin };
    },
    suggest: async (query) => nearestTerms(query, await terms()),
  };
}
