/**
 * What the tests know of this review's text. An editor may add to it at any time, so whatever a further highlight could
 * change is taken from the text, by plain scans that share nothing with the search.
 */
import { soundReview } from '../src/audit/audit.ts';
import type { Highlight } from '../src/review/types.ts';

export const review = soundReview('content');
export const slugs = review.highlights.map(({ slug }) => slug);

/** Addresses that were published, in this order, and must never lead nowhere. Add to them; change none. */
export const permanentSlugs = [
  'three-batches',
  'business-congress',
  'logistics-network',
  'healthcare-reform',
  'epidemic-control',
  'five-star-branches',
  'cultural-brand',
  'civic-culture',
  'neighborhood-schools',
];

/** The name of an airport back to front, which no text holds: what is searched in vain. */
export const nowhere = '港空航州郑';

/** The title and the paragraphs of a highlight. */
const blocksOf = ({ title, paragraphs }: Highlight, locale: 'zh' | 'en'): string[] => [
  title[locale],
  ...paragraphs.map(({ segments }) =>
    segments.map((segment) => segment[locale]).join(locale === 'en' ? ' ' : ''),
  ),
];

const textOf = (highlight: Highlight) =>
  [...blocksOf(highlight, 'zh'), ...blocksOf(highlight, 'en')].join('\n');

/** Slugs of the highlights whose text, in either language, has all of some words, in the review's order. */
export const slugsWith = (...words: readonly RegExp[]): string[] =>
  review.highlights
    .filter((highlight) => words.every((word) => textOf(highlight).search(word) >= 0))
    .map(({ slug }) => slug);

/** How often some words stand in the text of one language. @param slug of one highlight; without it, in all */
export function occurrences(word: RegExp, locale: 'zh' | 'en', slug?: string): number {
  const all = new RegExp(word, `g${word.flags.replace('g', '')}`);
  return review.highlights
    .filter((highlight) => !slug || highlight.slug === slug)
    .flatMap((highlight) => blocksOf(highlight, locale))
    .reduce((sum, text) => sum + (text.match(all)?.length ?? 0), 0);
}

/** As the interface counts in English, e.g. “11 places in 2 highlights”. */
export function placesInHighlights(places: number, highlights: number): string {
  const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
  return `${counted(places, 'place')} in ${counted(highlights, 'highlight')}`;
}
