/** The one door to Pagefind in the browser. */
import { stem } from './english.ts';
import { chineseMatches, distinct, englishMatches, type Match, oneLanguage } from './matches.ts';
import type { StoredHighlight } from './record.ts';
import { type QueryPart, queryParts, type Token, tokenize } from './tokens.ts';
import { toText, unpackVariants, type Variants } from './variants.ts';
import { watchRequests } from './watch-requests.ts';

interface PagefindResult {
  id: string;
  data(): Promise<{ meta: { stored: string } }>;
}

interface Pagefind {
  filters(): Promise<unknown>;
  search(term: string): Promise<{ results: PagefindResult[] }>;
}

export interface Hit {
  /** The query in the characters of the text, for marking it there. */
  query: string;
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

async function loadVariants(bundle: URL): Promise<Variants> {
  const response = await fetch(new URL('variants.txt', bundle));
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  return unpackVariants(await response.text());
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
  const [variants] = await Promise.all([loadVariants(bundle), pagefind.filters()]);
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

  /** Matches of one part of a query, by result id. */
  const searchPart = async (part: QueryPart) => {
    const found = new Map<string, { highlight: StoredHighlight; matches: Match[] }>();
    const collect = async (
      term: string,
      matchesIn: (loaded: Awaited<ReturnType<typeof load>>) => Match[],
    ) => {
      for (const result of (await pagefind.search(term)).results) {
        const loaded = await load(result);
        const matches = matchesIn(loaded);
        if (matches.length === 0) continue;
        const earlier = found.get(result.id)?.matches ?? [];
        found.set(result.id, { highlight: loaded.highlight, matches: [...earlier, ...matches] });
      }
    };
    await collect(phrase(part.characters), ({ highlight }) => chineseMatches(highlight.blocks, part));
    if (!hasHan(part.characters)) {
      const forms = part.words.map((word) => (part.exact ? word : stem(word)));
      await collect(forms.join(' '), ({ tokens }) => englishMatches(tokens, part));
    }
    return found;
  };

  return async (typed, locale) => {
    failures.clear();
    const query = toText(typed, variants);
    const [first, ...rest] = await Promise.all(queryParts(query).map(searchPart));
    if (failures.size > 0) throw new Error(`Not loaded: ${[...failures].join(', ')}`);
    if (!first) return [];
    const hits: Hit[] = [];
    for (const [id, { highlight, matches }] of first) {
      const others = rest.map((part) => part.get(id)?.matches);
      if (others.includes(undefined)) continue;
      const all = oneLanguage([...matches, ...others.flatMap((more) => more ?? [])], locale);
      hits.push({ query, highlight, matches: distinct(all) });
    }
    const titles = ({ matches }: Hit) => matches.filter(({ block }) => block === 0).length;
    return hits.sort(
      (a, b) =>
        titles(b) - titles(a) || b.matches.length - a.matches.length || a.highlight.order - b.highlight.order,
    );
  };
}
