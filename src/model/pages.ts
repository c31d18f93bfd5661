import { type Edition, editionNames } from '../languages/table.ts';
import { hasPage } from '../site/addresses.ts';
import { sitePages } from '../site/pages.ts';
import { getHighlights } from './highlights.ts';

/** Every page of every edition: the front page, which is '', the highlights by their slugs, and the site's own. */
export function allPages(): { edition: Edition; page: string }[] {
  const pages = ['', ...getHighlights().map(({ slug }) => slug), ...sitePages];
  return editionNames.flatMap((edition) =>
    pages.filter((page) => hasPage(edition, page)).map((page) => ({ edition, page })),
  );
}
