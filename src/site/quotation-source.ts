import type { Localized } from '../languages/table.ts';

/** What a quotation names beside its words: `quotations.json`, one for all pages, which a page fetches to quote. */
export interface QuotationSource {
  /** Title of the review. */
  review: Localized;
  /** What the text is taken from and who translated it, if the review says so. */
  origin?: Localized | undefined;
  /** Titles of the highlights, by slug. */
  titles: Record<string, Localized>;
}
