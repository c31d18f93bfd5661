import type { APIRoute } from 'astro';
import { getHighlights } from '../model/highlights.ts';
import { getReview } from '../model/review.ts';
import type { QuotationSource } from '../site/quotation-source.ts';

/** What a quotation names beside its words, in every language, for the page that quotes has only its own. */
export const GET: APIRoute = () => {
  const { title, origin } = getReview();
  const titles = Object.fromEntries(getHighlights().map((highlight) => [highlight.slug, highlight.title]));
  return Response.json({ review: title, origin, titles } satisfies QuotationSource);
};
