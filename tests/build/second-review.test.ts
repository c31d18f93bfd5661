/** The engine builds any review: here the tiny one of the fixtures. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { soundReview } from '../../src/audit/audit.ts';
import { folders } from '../builds.ts';
import { filesOf, readPages } from './pages.ts';

it('has its own titles at its own addresses', () => {
  const pages = new Map(readPages(folders.mini).map((page) => [page.address, page.html]));
  expect(pages.size).toBe(18);
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

it('says not one word of the other review', () => {
  const { data, highlights, glossary } = soundReview('content');
  const words = [
    ...[data.name, data.title, data.masthead.place, ...highlights.map(({ title }) => title)].flatMap(
      Object.values,
    ),
    ...highlights.map(({ slug }) => slug),
    ...Object.values(glossary).flatMap(({ forms }) => [...forms.zh, ...forms.en]),
  ];
  for (const file of filesOf(folders.mini).filter((name) => !name.endsWith('.woff2'))) {
    const bytes = readFileSync(join(folders.mini, file));
    // What Pagefind compressed has a seal after it.
    const text = (/\.(pf_\w+|pagefind)$/.test(file) ? gunzipSync(bytes.subarray(0, -8)) : bytes).toString(
      'utf8',
    );
    for (const word of words) expect(text.includes(word), `“${word}” in ${file}`).toBe(false);
  }
});
