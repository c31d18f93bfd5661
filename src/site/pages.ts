/** Pages of the site itself, beside the front page and the highlights, in the order of the footer. */
export const sitePages = ['search', 'figures', 'glossary', 'downloads', 'about'] as const;
export type SitePage = (typeof sitePages)[number];

/** What a page is: one of the site's own, or one of the review. */
export type PageKind = 'front' | 'highlight' | SitePage;

const isSitePage = (page: string): page is SitePage => (sitePages as readonly string[]).includes(page);

/** @param page its address in an edition, without slashes; '' is the front page */
export const kindOf = (page: string): PageKind =>
  isSitePage(page) ? page : page === '' ? 'front' : 'highlight';
