/**
 * What a page is, for programs that read pages: schema.org as JSON-LD 1.1. It says what is known and nothing else, so
 * there is neither a publisher nor a date of print; the one date is that of this site's content.
 */
import type { Article, ArticleLeaf, Dataset, WithContext } from 'schema-dts';
import { strings } from '../languages/interface.ts';
import { type Locale, locales, sourceLocale, translationLocales } from '../languages/table.ts';
import { authorsOf } from '../review/authors.ts';
import type { Review } from '../review/types.ts';
import { pagePath, publicUrl } from '../site/addresses.ts';
import { type Work, workOf, works } from './citation/record.ts';
import { figureData } from './figures.ts';

/** Where a page stands: a page of one language, since the bilingual one is a page of its own to no program. */
interface Place {
  review: Review;
  locale: Locale;
  /** The public address, by which alone things are named. */
  site: URL;
}

/** A work in a language, by its address and no more. */
const articleAt = (site: URL, { page }: Work, locale: Locale) => ({
  '@type': 'Article' as const,
  '@id': publicUrl(site, pagePath(locale, page)),
});

function article({ review, locale, site }: Place, work: Work): Article {
  const { data } = review;
  const counterpart = (other: Locale) => ({
    ...articleAt(site, work, other),
    inLanguage: locales[other].lang,
  });
  const [whole, ...parts] = works(review) as [Work, ...Work[]];
  const note = data.translation[locale];
  return {
    ...(articleAt(site, work, locale) as ArticleLeaf),
    headline: work.title[locale],
    inLanguage: locales[locale].lang,
    author: authorsOf(data, locale).map(({ printed }) => ({ '@type': 'Person', name: printed })),
    ...(note && { disambiguatingDescription: note }),
    ...(locale === sourceLocale
      ? { workTranslation: translationLocales.map(counterpart) }
      : { translationOfWork: counterpart(sourceLocale) }),
    ...(work.page
      ? {
          isPartOf: articleAt(site, whole, locale),
          position: parts.findIndex(({ id }) => id === work.id) + 1,
        }
      : { dateModified: data.modified, hasPart: parts.map((part) => articleAt(site, part, locale)) }),
  };
}

function dataset({ review, locale, site }: Place): Dataset {
  const { title, description } = strings[locale].pages.figures;
  const { data } = review;
  const [whole] = works(review) as [Work];
  return {
    '@type': 'Dataset',
    '@id': publicUrl(site, pagePath(locale, 'figures')),
    name: `${title} · ${data.name[locale]}`,
    description: [description, data.standfirst[locale], data.origin?.[locale]]
      .filter(Boolean)
      .join(locales[locale].separator),
    inLanguage: locales[locale].lang,
    dateModified: data.modified,
    isPartOf: articleAt(site, whole, locale),
    distribution: figureData({ review, site }).map(({ name, type }) => ({
      '@type': 'DataDownload',
      encodingFormat: type,
      contentUrl: publicUrl(site, `/downloads/${name}`),
    })),
  };
}

/**
 * The text of a page's `<script type="application/ld+json">`, which no browser runs; none for a page that is neither
 * a part of the review nor its figures. `<` is escaped, so that no text ends the element (JSON-LD 1.1, 7).
 */
export function structuredData(place: Place, page: string): string | undefined {
  const work = workOf(place.review, page);
  const thing = work ? article(place, work) : page === 'figures' ? dataset(place) : undefined;
  if (!thing) return undefined;
  const data = { '@context': 'https://schema.org', ...(thing as object) } as WithContext<Article | Dataset>;
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
