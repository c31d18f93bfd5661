/** The engine builds any review: here the tiny one of the fixtures. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { folders } from '../builds.ts';
import { permanentSlugs, review } from '../text.ts';
import { attribute, elementsOf, filesOf, find, type Page, readPages, textOf } from './pages.ts';

const mini = 'tests/fixtures/mini';

it('has its own titles at its own addresses', () => {
  const pages = new Map(readPages(folders.mini).map((page) => [page.address, page.html]));
  expect(pages.size).toBe(25);
  expect(pages.get('/')).toContain('港湾镇');
  expect(pages.get('/en/new-bridge/')).toContain('A new bridge opens');
  expect(pages.get('/bilingual/open-library/')).toContain('The library opens its doors');
});

it('renders bold beside Chinese punctuation', () => {
  const html = readFileSync(`${folders.mini}/new-bridge/index.html`, 'utf8');
  expect(html).toMatch(/<strong>“<a class="term"[^>]*>双桥<\/a>”<\/strong>工程/);
  expect(html).toContain('<strong>重点。</strong>后文');
  expect(html).not.toContain('**');
});

it('tells each correction with its place, date and reason, and whom to write to; the other review, that there are none', () => {
  const pages = readPages(folders.mini);
  const corrections = find(
    pages.find(({ address }) => address === '/en/about/') as Page,
    'section',
    'id',
    'corrections',
  );
  const elements = corrections ? [...elementsOf(corrections)] : [];
  const byTag = (tag: string) => elements.filter(({ tagName }) => tagName === tag);
  expect(byTag('time').map((time) => attribute(time, 'datetime'))).toEqual(['2022-01-15']);
  expect(byTag('del').map(textOf)).toEqual(['The new bridge is 120 feet long.']);
  expect(byTag('ins').map(textOf)).toEqual(['the new bridge is 120 meters long.']);
  expect(byTag('a').map((link) => attribute(link, 'href'))).toEqual([
    '../new-bridge/#p1.1',
    'mailto:editor@harbor.example',
  ]);
  expect(byTag('dd').map(textOf).join(' ')).toContain('The translation had the wrong unit.');
  const none = readPages(folders.site).find(({ address }) => address === '/about/') as Page;
  expect(textOf(find(none, 'section', 'id', 'corrections') as never)).toMatch(/暂无更正.*暂未公布联系方式/s);
});

it('says not one word of the other review', () => {
  const { data, highlights, glossary } = review;
  const published = highlights.filter(({ slug }) => permanentSlugs.includes(slug));
  const own = [data.name, data.title, data.masthead.place, ...published.map(({ title }) => title)];
  // A word that an editor adds may be one of the engine's as well, or of the other review.
  const elsewhere = [
    ...filesOf('src').map((file) => `src${file}`),
    ...filesOf(mini).map((file) => mini + file),
  ]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const added = [
    ...highlights.flatMap(({ title, slug }) => [title.zh, title.en, slug]),
    ...Object.values(glossary).flatMap(({ forms }) => [...forms.zh, ...forms.en]),
  ].filter((word) => !elsewhere.includes(word));
  expect(added.length).toBeGreaterThan(own.length);
  const words = [...own.flatMap(Object.values), ...permanentSlugs, ...added];
  for (const file of filesOf(folders.mini).filter((name) => !name.endsWith('.woff2'))) {
    const bytes = readFileSync(join(folders.mini, file));
    // What Pagefind compressed has a seal after it.
    const text = (/\.(pf_\w+|pagefind)$/.test(file) ? gunzipSync(bytes.subarray(0, -8)) : bytes).toString(
      'utf8',
    );
    for (const word of words) expect(text.includes(word), `“${word}” in ${file}`).toBe(false);
  }
});
