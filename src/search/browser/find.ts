/** The hits of a query: candidates whose text holds all that it asks for. */
import { type Locale, localeNames } from '../../languages/table.ts';
import type { Found } from '../shared/record.ts';
import type { Corpus } from './corpus.ts';
import type { Lookup } from './lookup.ts';
import { distinct, inRow, type Match, oneLanguage, type SearchableText } from './matches.ts';

export interface FoundHit {
  /** A highlight, or a place elsewhere on the site. */
  highlight: Found;
  /** In the order of the text, never empty. */
  matches: Match[];
  /** True where all that is asked for stands side by side; its matches are then these places alone. */
  isPhrase: boolean;
}

/** How many hits are wanted, and in which language their matches are told where both have them. */
export interface Wanted {
  locale: Locale;
  enough: number;
  signal: AbortSignal;
}

export interface Findings {
  /** Highlights and places elsewhere, each best first and as many as are enough. */
  hits: FoundHit[];
  places: FoundHit[];
  /** How many highlights or candidates for one were not given. */
  unseen: number;
  /** What there is in all: matches and highlights; matches elsewhere, and places that have them. */
  total: { matches: number; highlights: number; elsewhere: number; places: number };
  /** True if there were too many candidates for all to be counted. */
  isMore: boolean;
}

/** More candidates than this are not loaded only to be counted. */
const mostCounted = 200;

/** Where a text has all that is asked for; nothing if it lacks a part of it. */
function hitIn(
  { found, blocks }: SearchableText,
  lookups: readonly Lookup[],
  locale: Locale,
): FoundHit | undefined {
  const matches = lookups.map((lookup) =>
    blocks.flatMap((texts, block) =>
      localeNames.flatMap((name) =>
        lookup.placesIn(texts[name]).map((place): Match => ({ ...place, block, locale: name })),
      ),
    ),
  );
  if (!matches.every((ofPart) => ofPart.length > 0)) return undefined;
  const phrases = inRow(matches, ({ block, locale }) => blocks[block]?.[locale].original ?? '');
  const isPhrase = phrases.length > 0;
  const all = isPhrase ? phrases : matches.flat();
  return { highlight: found, matches: distinct(oneLanguage(all, locale)), isPhrase };
}

const matchesInTitle = ({ matches }: FoundHit) => matches.filter(({ block }) => block === 0).length;

/** Best first: a phrase, then by matches in the title, then by all matches, then in the review's order. */
const byRank = (a: FoundHit, b: FoundHit) =>
  Number(b.isPhrase) - Number(a.isPhrase) ||
  matchesInTitle(b) - matchesInTitle(a) ||
  b.matches.length - a.matches.length ||
  a.highlight.order - b.highlight.order;

const countMatches = (hits: readonly FoundHit[]) =>
  hits.reduce((sum, { matches }) => sum + matches.length, 0);

/** All that a query finds, counted, and as much of it as is enough. */
export async function find(
  lookups: readonly Lookup[],
  corpus: Corpus,
  { locale, enough, signal }: Wanted,
): Promise<Findings> {
  const [hits, places]: [FoundHit[], FoundHit[]] = [[], []];
  const rest = await corpus.candidates(lookups, enough, mostCounted);
  for (
    let looked = 0;
    rest.length > 0 && (looked < mostCounted || hits.length < enough);
    looked += mostCounted
  ) {
    signal.throwIfAborted();
    const next = rest.splice(0, mostCounted).map(corpus.texts);
    for (const text of (await Promise.all(next)).flat()) {
      const hit = hitIn(text, lookups, locale);
      if (hit) (hit.highlight.place ? places : hits).push(hit);
    }
  }
  signal.throwIfAborted();
  return {
    hits: hits.sort(byRank).slice(0, enough),
    places: places.sort(byRank).slice(0, enough),
    unseen: Math.max(hits.length - enough, 0) + rest.length,
    total: {
      matches: countMatches(hits),
      highlights: hits.length,
      elsewhere: countMatches(places),
      places: places.length,
    },
    isMore: rest.length > 0,
  };
}
