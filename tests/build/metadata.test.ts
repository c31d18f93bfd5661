/** What programs of other sites read in the head of a page, where the public address is known. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { strings } from '../../src/languages/interface.ts';
import { folders, siteUrl } from '../builds.ts';
import { review, slugs } from '../text.ts';
import { attribute, find, type Page, readPages, textOf } from './pages.ts';

const published = readPages(folders.published).filter(({ address }) => address !== '/404.html');
const unpublished = readPages(folders.site).filter(({ address }) => address !== '/404.html');
const at = (address: string) => published.find((page) => page.address === address) as Page;
const url = (address: string) => new URL(address.slice(1), siteUrl).href;

/** The JSON-LD of a page, which is all that a program has which does not know this site. */
function dataOf(page: Page) {
  const script = find(page, 'script', 'type', 'application/ld+json');
  return script && JSON.parse(textOf(script));
}
const metasOf = (page: Page, key: string) =>
  page.elements
    .filter(
      (element) =>
        element.tagName === 'meta' &&
        [attribute(element, 'name'), attribute(element, 'property')].includes(key),
    )
    .map((element) => attribute(element, 'content'));

const names = {
  zh: review.data.authors.map(({ zh }) => zh.family + zh.given),
  en: review.data.authors.map(({ en }) => `${en.family} ${en.given}`),
};
const languages = [
  ['zh', '', 'zh-Hans', '/en'],
  ['en', '/en', 'en', ''],
] as const;

describe.each(languages)('in %s', (locale, prefix, lang, other) => {
  it('each highlight is an article of its authors, a part of the review, and a translation or translated', () => {
    review.highlights.forEach(({ slug, title, order }) => {
      const counterpart = {
        '@type': 'Article',
        '@id': url(`${other}/${slug}/`),
        inLanguage: locale === 'zh' ? 'en' : 'zh-Hans',
      };
      expect(dataOf(at(`${prefix}/${slug}/`))).toEqual({
        '@context': 'https://schema.org',
        '@type': 'Article',
        '@id': url(`${prefix}/${slug}/`),
        headline: title[locale],
        inLanguage: lang,
        author: names[locale].map((name) => ({ '@type': 'Person', name })),
        isPartOf: { '@type': 'Article', '@id': url(`${prefix}/`) },
        position: order,
        ...(locale === 'zh'
          ? { workTranslation: [counterpart] }
          : {
              translationOfWork: counterpart,
              disambiguatingDescription: review.data.translation.en,
            }),
      });
    });
  });

  it('the front page is the review, which has every highlight', () => {
    const data = dataOf(at(`${prefix}/`));
    expect(data.headline).toContain(review.data.title[locale]);
    expect(data.dateModified).toBe(review.data.modified);
    const parts = slugs.map((slug) => ({ '@type': 'Article', '@id': url(`${prefix}/${slug}/`) }));
    expect(data.hasPart).toEqual(parts);
  });

  it('the figures are a dataset with its files, and a description as long as Google asks for', () => {
    const data = dataOf(at(`${prefix}/figures/`));
    expect([data['@type'], data.inLanguage, data.isPartOf['@id']]).toEqual([
      'Dataset',
      lang,
      url(`${prefix}/`),
    ]);
    expect(data.name).toContain(strings[locale].pages.figures.title);
    expect(data.description.length).toBeGreaterThanOrEqual(50);
    const files = ['figures.csv', 'figures.json', 'figures.schema.json', `${review.data.slug}.data.zip`];
    const addresses = data.distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl);
    expect(addresses).toEqual(files.map((file) => url(`/downloads/${file}`)));
    for (const file of files) expect(existsSync(join(folders.published, 'downloads', file))).toBe(true);
  });

  it('reference managers find title, authors, language and address of every work, and no date', () => {
    for (const slug of ['', ...slugs]) {
      const page = at(`${prefix}/${slug && `${slug}/`}`);
      const title =
        review.highlights.find((highlight) => highlight.slug === slug)?.title ?? review.data.title;
      expect(metasOf(page, 'citation_title').join()).toContain(title[locale]);
      const authors = review.data.authors.map(
        (author) => `${author[locale].family}, ${author[locale].given}`,
      );
      expect(metasOf(page, 'citation_author')).toEqual(authors);
      expect(metasOf(page, 'citation_language')).toEqual([lang]);
      expect(metasOf(page, 'citation_public_url')).toEqual([url(page.address)]);
      expect(page.html).not.toMatch(/citation_\w*date|citation_journal/);
    }
  });
});

it('no other page says that it is one of these', () => {
  const works = languages.flatMap(([, prefix]) =>
    ['', ...slugs].map((slug) => `${prefix}/${slug && `${slug}/`}`),
  );
  const described = published.filter(dataOf).map(({ address }) => address);
  expect(described.sort()).toEqual([...works, '/figures/', '/en/figures/'].sort());
});

it('a page that is shared is named with its site, its kind and its languages', () => {
  for (const page of published) {
    const isEnglish = page.address.startsWith('/en/');
    expect(metasOf(page, 'og:site_name')).toEqual([review.data.name[isEnglish ? 'en' : 'zh']]);
    expect(metasOf(page, 'og:locale')).toEqual([isEnglish ? 'en_US' : 'zh_CN']);
    expect(metasOf(page, 'og:locale:alternate')).toEqual([isEnglish ? 'zh_CN' : 'en_US']);
    const isHighlight = slugs.some((slug) => page.address.endsWith(`/${slug}/`));
    expect(metasOf(page, 'og:type')).toEqual([isHighlight ? 'article' : 'website']);
    expect(metasOf(page, 'twitter:card')).toHaveLength(1);
  }
});

describe('the picture of a link', () => {
  const pathOf = (address: string | undefined) => `${folders.published}/${address?.slice(siteUrl.length)}`;
  const of = (address: string) =>
    metasOf(at(address), 'og:image').map((image) => image?.slice(`${siteUrl}share/`.length));

  it('is that of the highlight, wide and square, and then those of its charts; any other page has the review’s', () => {
    for (const { slug, charts } of review.highlights) {
      for (const [prefix, edition] of [
        ['', 'zh'],
        ['/en', 'en'],
        ['/bilingual', 'both'],
      ]) {
        expect(of(`${prefix}/${slug}/`)).toEqual([
          `${slug}.${edition}.png`,
          `${slug}.${edition}.square.png`,
          ...charts.map(({ id }) => `${slug}.${id}.${edition}.png`),
        ]);
      }
    }
    expect(of('/en/about/')).toEqual(['review.en.png', 'review.en.square.png']);
  });

  it('has its size, and says what it shows: the title, or what a chart compares', () => {
    for (const { slug, title, charts } of review.highlights) {
      const page = at(`/en/${slug}/`);
      const of = (name: string) => metasOf(page, `og:image:${name}`);
      expect(of('alt')).toEqual([title.en, title.en, ...charts.map(({ description }) => description.en)]);
      expect(of('width')).toEqual(metasOf(page, 'og:image').map(() => '1200'));
      expect(of('height')).toEqual(['630', '1200', ...charts.map(() => '630')]);
      expect(metasOf(page, 'twitter:image:alt')).toEqual([title.en]);
    }
  });

  it('is there, in its size, of at most 60 KB, and no other picture is like it', async () => {
    const images = new Set(published.flatMap((page) => metasOf(page, 'og:image')));
    const sums = new Set<string>();
    for (const image of images) {
      const bytes = readFileSync(pathOf(image));
      const { format, width, height } = await sharp(bytes).metadata();
      expect([format, width, height], image).toEqual(['png', 1200, image?.includes('.square.') ? 1200 : 630]);
      expect(bytes.length, image).toBeLessThanOrEqual(60_000);
      sums.add(createHash('sha256').update(bytes).digest('hex'));
    }
    expect(sums.size).toBe(images.size);
    expect(images.size).toBeGreaterThan(slugs.length * 6);
  });

  it('is made only where pages can name it', () => {
    expect(existsSync(`${folders.site}/share`)).toBe(false);
  });
});

it('all that stands in the head for others costs a page 700 bytes (brotli), and nothing without a public address', () => {
  const bytes = ({ html }: Page) => brotliCompressSync(html).length;
  for (const page of unpublished) {
    expect(dataOf(page)).toBeUndefined();
    expect(page.html).not.toMatch(/citation_|twitter:/);
    expect(bytes(at(page.address)) - bytes(page), page.address).toBeLessThanOrEqual(700);
  }
});
