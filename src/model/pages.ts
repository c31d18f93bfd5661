import { type Edition, editionNames } from '../languages/table.ts';
import { type SitePage, sitePages } from '../site/pages.ts';
import { currentReview } from './current.ts';

/** The site's own pages that have something to show: a review may be without figures, or without a glossary. */
export function filledSitePages(): SitePage[] {
  const { highlights, glossary } = currentReview();
  const isEmpty: Partial<Record<SitePage, boolean>> = {
    figures: highlights.every(({ figures }) => figures.length === 0),
    glossary: Object.keys(glossary).length === 0,
  };
  return sitePages.filter((page) => !isEmpty[page]);
}

/** Every page of every edition: the front page, which is '', the highlights by their slugs, and the site's own. */
export function allPages(): { edition: Edition; page: string }[] {
  const pages = ['', ...currentReview().highlights.map(({ slug }) => slug), ...filledSitePages()];
  return editionNames.flatMap((edition) => pages.map((page) => ({ edition, page })));
}
