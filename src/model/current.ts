/** The review that a build or the development server is at: read once, audited once, and asked for from here. */
import type { Review } from '../review/types.ts';

/**
 * Astro loads its configuration and the pages apart, each with a copy of this module; what they share stands where
 * both find it.
 */
const shared = globalThis as { currentReview?: Review };

/**
 * Every page, the search index and the fonts take the review from here.
 * @throws if none was set, because the audit, which sets it, comes first
 */
export function currentReview(): Review {
  if (!shared.currentReview) {
    throw new Error('No review can be shown: its content could not be read. `npm run audit` says why.');
  }
  return shared.currentReview;
}

/** Makes a review the one that everything shows. */
export function setCurrentReview(review: Review): void {
  shared.currentReview = review;
}
