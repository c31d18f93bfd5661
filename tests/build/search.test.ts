/** The engine against the built index, in Node: what it finds is compared with the text itself. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Converter } from 'opencc-js/cn2t';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { soundReview } from '../../src/audit/audit.ts';
import { type Engine, loadEngine } from '../../src/search/engine.ts';
import { fold } from '../../src/search/fold.ts';
import { words } from '../../src/search/tokens.ts';
import { folders } from '../builds.ts';

const blocks = soundReview('content').highlights.map(({ slug, title, paragraphs }) => ({
  slug,
  zh: [title.zh, ...paragraphs.map(({ segments }) => segments.map(({ zh }) => zh).join(''))].map(fold),
  en: [title.en, ...paragraphs.map(({ segments }) => segments.map(({ en }) => en).join(' '))],
}));

let engine: Engine;
const search = async (query: string, locale: 'zh' | 'en') =>
  (await engine.search(query, locale, Infinity, new AbortController().signal)).hits;
const found = async (query: string) => (await search(query, 'zh')).map((hit) => hit.highlight.slug).sort();
const holding = (holds: (block: (typeof blocks)[number]) => boolean) =>
  blocks
    .filter(holds)
    .map(({ slug }) => slug)
    .sort();

beforeAll(async () => {
  vi.stubGlobal('fetch', async (url: string) => new Response(await readFile(new URL(url, 'file:///'))));
  engine = await loadEngine(pathToFileURL(`${resolve(folders.site)}/pagefind/`));
});

it('finds every string of 1 to 3 letters or digits of the Chinese, and every ninth longer one, exactly', async () => {
  const queries = new Set<string>();
  let count = 0;
  for (const text of blocks.flatMap(({ zh }) => zh)) {
    const characters = [...text];
    for (let from = 0; from < characters.length; from++) {
      for (let length = 1; length <= 12 && from + length <= characters.length; length++) {
        const query = characters.slice(from, from + length).join('');
        // Latin letters are also searched in the English, which the test below looks at.
        if (!/\p{Script=Han}/u.test(query)) continue;
        if (length <= 3 || count++ % 9 === 0) queries.add(query);
      }
    }
  }
  expect(queries.size).toBeGreaterThan(10_000);
  for (const query of queries) {
    const expected = holding(({ zh }) => zh.some((text) => text.includes(query)));
    expect(await found(query), query).toEqual(expected);
  }
});

it('finds nothing for strings that occur nowhere', async () => {
  const all = [...new Set(blocks.flatMap(({ zh }) => zh.flatMap((text) => [...text])))];
  for (let i = 0; i < 500; i++) {
    const query = [7, 31, 101].map((step) => all[(i * step + step) % all.length]).join('');
    if (!/\p{Script=Han}/u.test(query) || blocks.some(({ zh }) => zh.some((text) => text.includes(query))))
      continue;
    expect(await found(query), query).toEqual([]);
  }
});

it('finds the simplified text by traditional characters', async () => {
  const toTraditional = Converter({ from: 'cn', to: 't' });
  let changed = 0;
  for (const text of blocks.flatMap(({ zh }) => zh)) {
    for (let from = 0; from + 4 <= text.length; from += 5) {
      const query = text.slice(from, from + 4);
      const traditional = toTraditional(query);
      if (traditional === query || !/\p{Script=Han}/u.test(query)) continue;
      changed++;
      expect(await found(traditional), traditional).toEqual(await found(query));
    }
  }
  expect(changed).toBeGreaterThan(400);
  expect(await found('週商大會')).toEqual(['business-congress']);
});

it('finds every English word by each of its beginnings', async () => {
  const inHighlight = blocks.map(({ slug, en }) => ({
    slug,
    words: new Set(en.flatMap(words).map(({ text }) => text)),
  }));
  const beginnings = new Set<string>();
  for (const { words } of inHighlight) {
    for (const word of words) for (let end = 2; end <= word.length; end++) beginnings.add(word.slice(0, end));
  }
  for (const query of beginnings) {
    const slugs = await found(query);
    for (const { slug, words } of inHighlight) {
      if ([...words].some((word) => word.startsWith(query))) expect(slugs, query).toContain(slug);
    }
  }
});

describe('English', () => {
  const marked = async (query: string) => {
    const hits = await search(query, 'en');
    const words = hits.flatMap(({ highlight, matches }) =>
      matches.map(({ block, start, end }) => highlight.blocks[block]?.en.slice(start, end).toLowerCase()),
    );
    return [...new Set(words)].sort();
  };

  it.each([
    ['party', ['party']],
    ['investing', ['invest', 'investment']],
    ['e-commerce', ['e-commerce']],
    ['"party committee"', ['party committee']],
    ['"party comm"', []],
    ['43.7 billion', ['43.7', 'billion']],
    ['59600', ['59,600']],
    ['59,600', ['59,600']],
  ])('%s marks %j', async (query, expected) => expect(await marked(query)).toEqual(expected));

  it('wants all words of a query in one highlight', async () => {
    expect(await found('acrobatics logistics')).toEqual([]);
    expect(await found('"committee Party"')).toEqual([]);
  });
});
