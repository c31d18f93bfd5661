/** What appears when the public address is known, and stays away when it is not. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { folders, siteUrl } from '../builds.ts';
import { review } from '../text.ts';
import { attribute, find, type Page, readPages, textOf } from './pages.ts';
import { nodesIn, textsAt, validate } from './xml.ts';

const published = readPages(folders.published).filter(({ address }) => address !== '/404.html');
const url = (address: string) => new URL(address.slice(1), siteUrl).href;
const canonical = (page: Page) => attribute(find(page, 'link', 'rel', 'canonical'), 'href');
const alternates = (page: Page) =>
  page.elements
    .filter((element) => attribute(element, 'rel') === 'alternate' && attribute(element, 'hreflang'))
    .map((element) => [attribute(element, 'hreflang'), attribute(element, 'href')]);

describe('with SITE_URL', () => {
  it('each page of one language is canonical and names its counterpart, which names it back', () => {
    for (const page of published.filter(({ address }) => !address.startsWith('/bilingual/'))) {
      expect(canonical(page)).toBe(url(page.address));
      expect(attribute(find(page, 'meta', 'property', 'og:url'), 'content')).toBe(url(page.address));
      const zh = page.address.replace(/^\/en\//, '/');
      expect(alternates(page)).toEqual([
        ['zh-Hans', url(zh)],
        ['en', url(`/en${zh}`)],
        ['x-default', url(zh)],
      ]);
    }
  });

  it('a bilingual page is not indexed and is canonical to the Chinese one', () => {
    const bilingual = published.filter(({ address }) => address.startsWith('/bilingual/'));
    expect(bilingual.length).toBeGreaterThan(0);
    for (const page of bilingual) {
      expect(attribute(find(page, 'meta', 'name', 'robots'), 'content')).toBe('noindex');
      expect(canonical(page)).toBe(url(page.address.replace('/bilingual/', '/')));
      expect(alternates(page)).toEqual([]);
    }
  });

  it('the sitemap has every page to be indexed, and robots.txt names it', () => {
    const sitemap = readFileSync(`${folders.published}/sitemap.xml`);
    validate(sitemap, 'sitemap');
    const listed = nodesIn(sitemap, '//sitemap:loc')
      .map(({ content }) => content)
      .sort();
    const expected = published
      .filter(({ address }) => !address.startsWith('/bilingual/'))
      .map((p) => url(p.address));
    expect(listed).toEqual(expected.sort());
    expect(readFileSync(`${folders.published}/robots.txt`, 'utf8')).toContain(
      `Sitemap: ${url('/sitemap.xml')}`,
    );
  });

  it('the sitemap names for each page the same alternates as the page', () => {
    for (const entry of nodesIn(readFileSync(`${folders.published}/sitemap.xml`), '//sitemap:url')) {
      const [address] = textsAt(entry, 'sitemap:loc');
      const page = published.find((candidate) => url(candidate.address) === address) as Page;
      expect(textsAt(entry, 'xhtml:link/@hreflang | xhtml:link/@href')).toEqual(alternates(page).flat());
    }
  });

  it.each([
    ['zh', '', '', ''],
    ['en', 'en/', ' ', ' [Unofficial translation by an AI model]'],
  ] as const)(
    'the feed in %s has each highlight, says what it is, and every page of its language leads to it',
    (locale, prefix, separator, label) => {
      const feed = readFileSync(`${folders.published}/${prefix}feed.xml`);
      validate(feed, 'rss');
      const texts = (path: string) => nodesIn(feed, path).map(({ content }) => content);
      expect(texts('//language')).toEqual([locale === 'zh' ? 'zh-Hans' : 'en']);
      expect(texts('//channel/title | //channel/description')).toEqual([
        review.data.title[locale],
        [review.data.standfirst, review.data.origin].map((text) => text?.[locale]).join(separator),
      ]);
      const items = review.highlights.map(({ slug, title, paragraphs }) => {
        const address = url(`/${prefix}${slug}/`);
        const opening = paragraphs[0]?.segments.map((segment) => segment[locale]).join(separator);
        return [title[locale], address, address, `${opening}${label}`];
      });
      const read = nodesIn(feed, '//item').map((item) => textsAt(item, 'title | link | guid | description'));
      expect(read).toEqual(items);
      expect(texts('//channel/link')).toEqual([url(`/${prefix}`)]);
      const self = url(`/${prefix}feed.xml`);
      expect(texts('//atom:link[@rel="self"]/@href')).toEqual([self]);
      for (const page of published.filter(
        ({ address }) => address.startsWith('/en/') === (locale === 'en'),
      )) {
        const link = find(page, 'link', 'type', 'application/rss+xml');
        expect([attribute(link, 'rel'), attribute(link, 'href')], page.address).toEqual(['alternate', self]);
      }
    },
  );

  it('a print of each page ends with its address', () => {
    for (const page of published) {
      const colophon = find(page, 'div', 'class', 'colophon');
      expect(colophon && textOf(colophon), page.address).toContain(url(page.address));
    }
  });

  it('links between pages stay relative', () => {
    for (const page of published) {
      for (const link of page.elements.filter(({ tagName }) => tagName === 'a')) {
        expect(attribute(link, 'href'), page.address).not.toContain(new URL(siteUrl).host);
      }
    }
  });
});

it('without SITE_URL no page has an absolute address of the site, and there is no sitemap and no feed', () => {
  for (const page of readPages(folders.site)) {
    expect(canonical(page)).toBeUndefined();
    expect(alternates(page)).toEqual([]);
    expect(find(page, 'meta', 'property', 'og:url')).toBeUndefined();
  }
  for (const file of ['sitemap.xml', 'feed.xml', 'en/feed.xml']) {
    expect(existsSync(`${folders.site}/${file}`), file).toBe(false);
  }
  expect(readFileSync(`${folders.site}/robots.txt`, 'utf8')).not.toContain('Sitemap');
});
