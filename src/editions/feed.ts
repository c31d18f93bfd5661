import { getRssString } from '@astrojs/rss';
import { type Locale, locales } from '../languages/table.ts';
import type { Review } from '../review/types.ts';
import { feedPath, pagePath, publicUrl } from '../site/addresses.ts';
import { textOf } from './units.ts';

/**
 * The highlights as a feed in one language (RSS 2.0), each with its first paragraph, without dates: when each was
 * published is not in the content. As a reader of feeds sees no page, it says what the text is taken from, and an item in
 * translation that it is one.
 *
 * @param site the site's public address, with a trailing slash
 */
export function feed({ data, highlights }: Review, site: URL, locale: Locale): Promise<string> {
  const self = `<atom:link href="${publicUrl(site, feedPath(locale))}" rel="self" type="application/rss+xml"/>`;
  const about = [data.standfirst, ...(data.origin ? [data.origin] : [])];
  const translation = data.translation[locale];
  return getRssString({
    title: data.title[locale],
    description: textOf(about, locale),
    site: publicUrl(site, pagePath(locale)),
    items: highlights.map(({ slug, title, paragraphs }) => ({
      title: title[locale],
      description: [
        textOf(paragraphs[0]?.segments ?? [], locale),
        ...(translation ? [`[${translation}]`] : []),
      ].join(locales[locale].separator),
      link: publicUrl(site, pagePath(locale, slug)),
    })),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${locales[locale].lang}</language>${self}`,
  });
}
