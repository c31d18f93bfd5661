import {
  defaultEdition,
  type Edition,
  editionNames,
  editions,
  type Locale,
  localeNames,
  locales,
} from '../languages/table.ts';
import { sitePages } from './pages.ts';

/**
 * Names that no highlight may take as its slug: pages, editions, folders of the built site, the pictures of the review
 * among those of highlights, and what a page that has an element for each highlight names so itself.
 */
export const reservedSlugs: readonly string[] = [
  ...sitePages,
  ...editionNames.map((edition) => editions[edition].prefix).filter(Boolean),
  ...['404', 'assets', 'pagefind', 'share', 'review', 'main', 'search-results'],
  ...['contents', 'contents-title', 'query', 'lists'],
];

/**
 * Address of a page from the site's root, with both slashes, e.g. `/en/three-batches/`.
 *
 * @param page a highlight's slug, a site page, or '' for the front page
 * @param fragment an element's id in that page, without `#`
 */
export function pagePath(edition: Edition, page = '', fragment = ''): string {
  const path = [editions[edition].prefix, page].filter(Boolean).join('/');
  return `/${path}${path && '/'}${fragment && `#${fragment}`}`;
}

/** Absolute address of a page. @param site the site's public address, with a trailing slash */
export const publicUrl = (site: URL, path: string): string => new URL(path.slice(1), site).href;

/** Address of a language's feed from the site's root. */
export const feedPath = (locale: Locale): string => `${pagePath(locale)}feed.xml`;

/** Pixels of a picture that stands for a link; the wide one is what Open Graph and Twitter ask for, 1.91 to 1. */
export const shapes = { wide: { width: 1200, height: 630 }, square: { width: 1200, height: 1200 } } as const;
export type Shape = keyof typeof shapes;

/**
 * Address of the picture that stands for a link, from the site's root: wide, or square for those who cut it to that.
 * @param of a highlight's slug, with a dot and the id of a chart of it, or '' for the review
 */
export const sharePath = (of: string, edition: Edition, shape: Shape = 'wide'): string =>
  `/share/${[of || 'review', edition, shape === 'wide' ? '' : shape].filter(Boolean).join('.')}.png`;

/** Address of a chart as a file, from the site's root. @param of the highlight's slug, a dot, and the chart's id */
export const chartPath = (of: string, edition: Edition, ending: 'svg' | 'png'): string =>
  `/downloads/charts/${of}.${edition}.${ending}`;

/** Address of the file that tells a browser how an edition stands on a home screen, from the site's root. */
export const manifestPath = (edition: Edition): string => `${pagePath(edition)}manifest.webmanifest`;

/** The icon as a picture of a width in pixels, from the site's root; 180 under the name that Apple's devices ask for. */
export const iconPath = (size: number): string =>
  size === 180 ? '/apple-touch-icon.png' : `/icon-${size}.png`;

/** The public addresses of a page in each language, by BCP 47 tag, and `x-default` for readers of any other. */
export const alternates = (site: URL, page: string): { hreflang: string; href: string }[] =>
  [
    ...localeNames.map((locale) => ({ hreflang: locales[locale].lang, edition: locale })),
    { hreflang: 'x-default', edition: defaultEdition },
  ].map(({ hreflang, edition }) => ({ hreflang, href: publicUrl(site, pagePath(edition, page)) }));

/** The edition and the page that an address from the site's root belongs to; the inverse of `pagePath`. */
export function parsePath(pathname: string): { edition: Edition; page: string } {
  const [first = '', ...rest] = pathname.split('/').filter(Boolean);
  const edition = editionNames.find((name) => editions[name].prefix === first && first !== '');
  return edition
    ? { edition, page: rest.join('/') }
    : { edition: defaultEdition, page: [first, ...rest].join('/') };
}

/**
 * Turns an address from the site's root into one that is relative to a page, so that the built folder works
 * at any path of any host (RFC 3986 §4.2). A bare directory becomes `./`.
 *
 * @param from the page, from the site's root, e.g. `/en/about/`
 * @param to the target, from the site's root, e.g. `/assets/a.css` or `/#p1`
 */
export function relativePath(from: string, to: string): string {
  const [path = '', suffix = ''] = to.split(/(?=[?#])(.*)/s);
  const base = from.split('/').slice(1, -1);
  const target = path.split('/').slice(1);
  let common = 0;
  while (common < base.length && common < target.length - 1 && base[common] === target[common]) common++;
  const up = '../'.repeat(base.length - common);
  return `${up + target.slice(common).join('/') || './'}${suffix}`;
}
