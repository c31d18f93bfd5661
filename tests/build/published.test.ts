/** What appears when the public address is known, and stays away when it is not. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { folders, siteUrl } from '../builds.ts';
import { attribute, find, type Page, readPages, textOf } from './pages.ts';

const published = readPages(folders.published).filter(({ address }) => address !== '/404.html');
const url = (address: string) => new URL(address.slice(1), siteUrl).href;
const canonical = (page: Page) => attribute(find(page, 'link', 'rel', 'canonical'), 'href');
const alternates = (page: Page) =>
  page.elements
    .filter((element) => attribute(element, 'rel') === 'alternate')
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
    const sitemap = readFileSync(`${folders.published}/sitemap.xml`, 'utf8');
    const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1]).sort();
    const expected = published
      .filter(({ address }) => !address.startsWith('/bilingual/'))
      .map((p) => url(p.address));
    expect(listed).toEqual(expected.sort());
    expect(readFileSync(`${folders.published}/robots.txt`, 'utf8')).toContain(
      `Sitemap: ${url('/sitemap.xml')}`,
    );
  });

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

it('without SITE_URL no page has an absolute address of the site, and there is no sitemap', () => {
  for (const page of readPages(folders.site)) {
    expect(canonical(page)).toBeUndefined();
    expect(alternates(page)).toEqual([]);
    expect(find(page, 'meta', 'property', 'og:url')).toBeUndefined();
  }
  expect(existsSync(`${folders.site}/sitemap.xml`)).toBe(false);
  expect(readFileSync(`${folders.site}/robots.txt`, 'utf8')).not.toContain('Sitemap');
});
