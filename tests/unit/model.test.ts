/** What pages ask of the review, for reviews that this one is not. */
import { afterEach, expect, it } from 'vitest';
import { setCurrentReview } from '../../src/model/current.ts';
import { allPages, filledSitePages } from '../../src/model/pages.ts';
import { review } from '../text.ts';

afterEach(() => setCurrentReview(review));

it('a review without figures or without a glossary has no empty page of them', () => {
  setCurrentReview(review);
  expect(filledSitePages()).toEqual(['search', 'figures', 'glossary', 'downloads', 'about']);
  const highlights = review.highlights.map((highlight) => ({ ...highlight, figures: [] }));
  setCurrentReview({ ...review, highlights, glossary: {} });
  expect(filledSitePages()).toEqual(['search', 'downloads', 'about']);
  expect(allPages().map(({ page }) => page)).not.toContain('figures');
});
