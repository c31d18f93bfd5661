/** What can be cited, as CSL-JSON (Citation Style Language 1.0.2), from which every style and format is made. */
import { strings } from '../../languages/interface.ts';
import { type Locale, type Localized, locales, perLocale, sourceLocale } from '../../languages/table.ts';
import { authorsOf } from '../../review/authors.ts';
import type { Review } from '../../review/types.ts';
import { pagePath, publicUrl } from '../../site/addresses.ts';

/** A thing to cite: the review, or a part of it. */
export interface Work {
  id: string;
  title: Localized;
  /** Its page in an edition, '' for the front page. */
  page: string;
}

/** A name; with `static-ordering` the family name stands first by custom, so that no style turns it round. */
export interface CslName {
  family: string;
  given?: string;
  'static-ordering'?: true;
}

/** A page of this site: neither the paper that printed the text nor its date is known, so there is no `issued`. */
export interface CslItem {
  id: string;
  type: 'webpage';
  language: string;
  title: string;
  'container-title': string;
  author: CslName[];
  /** What a translation is, which has no translator to name where a program made it. */
  genre?: string;
  'original-title'?: string;
  /** Only where the public address of the site is known. */
  URL?: string;
}

/** The title with its subtitle, without the dashes that a headline sets before that. */
const fullTitle = ({ title, subtitle }: Review['data']) =>
  perLocale((locale) => [title[locale], subtitle[locale].replace(/^[—–-]+/, '')].join(strings[locale].colon));

/** The review, and then its highlights. */
export const works = ({ data, highlights }: Review): Work[] => [
  { id: data.slug, title: fullTitle(data), page: '' },
  ...highlights.map(({ slug, title }) => ({ id: slug, title, page: slug })),
];

/** The work that a page shows; the site's own pages show none. */
export const workOf = (review: Review, page: string): Work | undefined =>
  works(review).find((work) => work.page === page);

/** A work as its text in a language is cited. */
export function cslItem({ data }: Review, work: Work, locale: Locale, site: URL | undefined): CslItem {
  const genre = data.translation[locale];
  return {
    id: `${work.id}-${locale}`,
    type: 'webpage',
    language: locales[locale].lang,
    title: work.title[locale],
    'container-title': data.name[locale],
    author: authorsOf(data, locale).map(({ family, given, familyFirst }) => ({
      family,
      ...(given && { given }),
      ...(familyFirst && { 'static-ordering': true as const }),
    })),
    ...(genre && { genre, 'original-title': work.title[sourceLocale] }),
    ...(site && { URL: publicUrl(site, pagePath(locale, work.page)) }),
  };
}
