/** The hits of a query: candidates whose text holds all that it asks for. */
import { type Locale, localeNames } from '../../languages/table.ts';
import type { Found } from '../shared/record.ts';
import { candidates } from './candidates.ts';
import type { Lookup } from './lookup.ts';
import { distinct, type Match, oneLanguage, type SearchableHighlight } from './matches.ts';
import type { OpenBundle } from './open-bundle.ts';

export interface FoundHit {
  highlight: Found;
  /** In the order of the text, never empty. */
  matches: Match[];
}

/** How many hits are wanted, and in which language their matches are told where both have them. */
export interface Wanted {
  locale: Locale;
  enough: number;
  signal: AbortSignal;
}

/** Where a highlight has all that is asked for; nothing if it lacks a part of it. */
function matchesIn({ blocks }: SearchableHighlight, lookups: readonly Lookup[]): Match[] | undefined {
  const matches = lookups.map((lookup) =>
    blocks.flatMap((texts, block) =>
      localeNames.flatMap((locale) =>
        lookup.placesIn(texts[locale]).map((place): Match => ({ ...place, block, locale })),
      ),
    ),
  );
  return matches.every((found) => found.length > 0) ? matches.flat() : undefined;
}

const matchesInTitle = ({ matches }: FoundHit) => matches.filter(({ block }) => block === 0).length;

/** Best first: by matches in the title, then by all matches, then in the review's order. */
const byRank = (a: FoundHit, b: FoundHit) =>
  matchesInTitle(b) - matchesInTitle(a) ||
  b.matches.length - a.matches.length ||
  a.highlight.order - b.highlight.order;

/** @returns hits, best first, and how many candidates were not looked at, because there were hits enough */
export async function find(
  lookups: readonly Lookup[],
  bundle: OpenBundle,
  { locale, enough, signal }: Wanted,
) {
  const hits: FoundHit[] = [];
  const rest = await bundle.orFailure(candidates(lookups, bundle, enough));
  while (rest.length > 0 && hits.length < enough) {
    signal.throwIfAborted();
    const next = rest.splice(0, enough).map(bundle.highlight);
    for (const candidate of await bundle.orFailure(Promise.all(next))) {
      const matches = matchesIn(candidate, lookups);
      if (matches) hits.push({ highlight: candidate.found, matches: distinct(oneLanguage(matches, locale)) });
    }
  }
  signal.throwIfAborted();
  return { hits: hits.sort(byRank), unseen: rest.length };
}
