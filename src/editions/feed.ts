import { getRssString } from '@astrojs/rss';
import { type Locale, locales } from '../languages/table.ts';
import type { Review } from '../review/types.ts';
import { feedPath, pagePath, publicUrl } from '../site/addresses.ts';

/**
 * The highlights as a feed in one language (RSS 2.0), without dates: when each was published is not in the content.
 * @param site the site's public address, with a trailing slash
 */
export function feed({ data, highlights }: Review, site: URL, locale: Locale): Promise<string> {
  const self = `<atom:link href="${publicUrl(site, feedPath(locale))}" rel="self" type="application/rss+xml"/>`;
  return getRssString({
    title: data.title[locale],
    description: data.standfirst[locale],
    site: publicUrl(site, pagePath(locale)),
    items: highlights.map(({ slug, title, paragraphs }) => ({
      title: title[locale],
      description: paragraphs[0]?.segments[0]?.[locale],
      link: publicUrl(site, pagePath(locale, slug)),
    })),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${locales[locale].lang}</language>${self}`,
  });
}
