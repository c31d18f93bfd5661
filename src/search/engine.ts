/** The one door to Pagefind in the browser. */
import { foldCharacters } from './fold.ts';
import type { StoredHighlight } from './record.ts';
import { type Block, queryParts, type Token, tokenize } from './tokens.ts';
import { watchRequests } from './watch-requests.ts';

interface PagefindResult {
  id: string;
  words: number[];
  data(): Promise<{ meta: { stored: string } }>;
}

interface Pagefind {
  filters(): Promise<unknown>;
  search(term: string): Promise<{ results: PagefindResult[] }>;
}

/** A stretch of a block's text that matches, in UTF-16 offsets. */
export interface Match {
  block: number;
  locale: 'zh' | 'en';
  start: number;
  end: number;
}

export interface Hit {
  highlight: StoredHighlight;
  /** In the order of the text, never empty. */
  matches: Match[];
}

/**
 * Finds highlights, best first: a match in the title, then the number of matches, then the review's order.
 * Where a block matches in both languages (a year, say) the matches in `locale` stand for it. Throws when the index cannot be loaded; a failure never looks like an empty result. */
export type Search = (query: string, locale: 'zh' | 'en') => Promise<Hit[]>;

const hasHan = (text: string) => /\p{Script=Han}/u.test(text);
const phrase = (characters: string) => `"${[...characters].join(' ')}"`;

/** Every place where a folded string stands in the Chinese of the blocks. */
function chineseMatches(blocks: readonly Block[], characters: string): Match[] {
  return blocks.flatMap(({ zh }, block) => {
    const folded = foldCharacters(zh);
    const text = folded.map(({ character }) => character).join('');
    const matches: Match[] = [];
    for (let at = text.indexOf(characters); at >= 0; at = text.indexOf(characters, at + characters.length)) {
      const first = folded[at];
      const last = folded[at + characters.length - 1];
      if (first && last) matches.push({ block, locale: 'zh', start: first.start, end: last.end });
    }
    return matches;
  });
}

/** The English words at the places that Pagefind gives; it also knows the other forms of a word. */
function englishMatches(tokens: readonly Token[], locations: readonly number[]): Match[] {
  return locations.flatMap((location) => {
    const token = tokens[location];
    return token?.locale === 'en' ? [{ ...token, locale: 'en' as const }] : [];
  });
}

/** Drops the matches of a block in the other language where it has any in `locale`. */
function oneLanguage(matches: readonly Match[], locale: 'zh' | 'en'): Match[] {
  const covered = new Set(matches.filter((m) => m.locale === locale).map(({ block }) => block));
  return matches.filter((m) => m.locale === locale || !covered.has(m.block));
}

/**
 * Loads Pagefind.
 *
 * @param bundle address of the bundle's folder, with a trailing slash
 * @throws if any of its files cannot be had
 */
export async function loadEngine(bundle: URL): Promise<Search> {
  const module = await import(/* @vite-ignore */ new URL('pagefind.js', bundle).href);
  // A query takes a millisecond, so a worker would only cost a further download.
  const pagefind: Pagefind = module.createInstance({ basePath: bundle.pathname, noWorker: true });
  // Waits until it is ready; it would otherwise report a failed start at the first search only.
  await pagefind.filters();
  const failures = watchRequests(bundle);

  const stored = new Map<string, { highlight: StoredHighlight; tokens: Token[] }>();
  const load = async (result: PagefindResult) => {
    const known = stored.get(result.id);
    if (known) return known;
    const highlight: StoredHighlight = JSON.parse((await result.data()).meta.stored);
    const loaded = { highlight, tokens: tokenize(highlight.blocks) };
    stored.set(result.id, loaded);
    return loaded;
  };

  /** Matches of one word of a query, by result id. */
  const searchPart = async ({ characters, words }: ReturnType<typeof queryParts>[number]) => {
    const found = new Map<string, { highlight: StoredHighlight; matches: Match[] }>();
    const collect = async (
      term: string,
      matchesOf: (of: Awaited<ReturnType<typeof load>>, at: number[]) => Match[],
    ) => {
      for (const result of (await pagefind.search(term)).results) {
        const loaded = await load(result);
        const matches = matchesOf(loaded, result.words);
        if (matches.length === 0) continue;
        const earlier = found.get(result.id)?.matches ?? [];
        found.set(result.id, { highlight: loaded.highlight, matches: [...earlier, ...matches] });
      }
    };
    await collect(phrase(characters), ({ highlight }) => chineseMatches(highlight.blocks, characters));
    if (!hasHan(characters)) {
      await collect(words.join(' '), ({ tokens }, locations) => englishMatches(tokens, locations));
    }
    return found;
  };

  return async (query, locale) => {
    failures.clear();
    const [first, ...rest] = await Promise.all(queryParts(query).map(searchPart));
    if (failures.size > 0) throw new Error(`Not loaded: ${[...failures].join(', ')}`);
    if (!first) return [];
    const hits: Hit[] = [];
    for (const [id, { highlight, matches }] of first) {
      const others = rest.map((part) => part.get(id)?.matches);
      if (others.includes(undefined)) continue;
      const all = oneLanguage([...matches, ...others.flatMap((more) => more ?? [])], locale);
      hits.push({ highlight, matches: all.sort((a, b) => a.block - b.block || a.start - b.start) });
    }
    const titles = ({ matches }: Hit) => matches.filter(({ block }) => block === 0).length;
    return hits.sort(
      (a, b) =>
        titles(b) - titles(a) || b.matches.length - a.matches.length || a.highlight.order - b.highlight.order,
    );
  };
}
