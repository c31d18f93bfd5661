/** The search of a large, generated review: exact as that of a small one, and shown in parts. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/search/browser/engine.ts';
import { searchBundle } from '../../src/search/build/bundle.ts';
import { fold } from '../../src/search/shared/fold.ts';
import { generateReview } from '../generate.ts';
import { engineOf, found, measure, queriesOf } from '../search-queries.ts';

const review = generateReview(200);
const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
let engine: Engine;

beforeAll(async () => {
  for (const [path, content] of await searchBundle(review, {})) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  engine = await engineOf(folder);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

it('finds what holds a query, all of it and nothing else', async () => {
  const queries = queriesOf(review);
  for (const set of [queries.pieces(300), queries.acrossPunctuation(100), queries.nowhere(100)]) {
    expect(await measure(engine, set)).toMatchObject({ recall: 100, precision: 100, wrong: [] });
  }
  // Beginnings of words, which may lie in several parts of the index; other forms of a word are found as well.
  expect((await measure(engine, queries.english(300))).recall).toBe(100);
});

it('gives as many as are enough, those with the words in the title first, and counts all', async () => {
  const [character = ''] = fold(review[150]?.title.zh ?? '');
  const all = await found(engine, character);
  expect(all.length).toBeGreaterThan(20);
  const { hits, unseen, total, isMore } = await engine.search(character, {
    locale: 'zh',
    enough: 10,
    signal: new AbortController().signal,
  });
  expect(hits).toHaveLength(10);
  expect(unseen).toBe(all.length - 10);
  const texts = review.flatMap(({ title, paragraphs }) => [title, ...paragraphs.flatMap((p) => p.segments)]);
  const matches = texts.reduce((sum, { zh }) => sum + fold(zh).split(character).length - 1, 0);
  expect(total).toMatchObject({ highlights: all.length, matches });
  expect(isMore).toBe(false);
  const inTitle = review.filter(({ title }) => fold(title.zh).includes(character)).map(({ slug }) => slug);
  expect(inTitle).toContain('highlight-151');
  const first = hits.map(({ highlight }) => highlight.slug).slice(0, inTitle.length);
  expect(new Set(first)).toEqual(new Set(inTitle.slice(0, 10)));
});

it('stops when it is told to', async () => {
  const controller = new AbortController();
  controller.abort(new Error('stale'));
  const wanted = { locale: 'zh', enough: 10, signal: controller.signal } as const;
  await expect(engine.search('的', wanted)).rejects.toThrow('stale');
});
