/** The order of what a search finds: by matches in the title, then by all matches, then as in the review. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { perLocale } from '../../src/languages/table.ts';
import type { Highlight } from '../../src/review/types.ts';
import type { Engine } from '../../src/search/browser/engine.ts';
import { searchBundle } from '../../src/search/build/bundle.ts';
import { partSizeVariable } from '../../src/search/shared/pagefind.ts';
import { engineOf } from '../search-queries.ts';

/** The word is 渡口, or “ferry”: so often in the title, and so often in a text with so many other sentences. */
const made = [
  { slug: 'once-in-a-long-text', title: 0, text: 1, others: 40 },
  { slug: 'thrice', title: 0, text: 3, others: 2 },
  { slug: 'once-in-a-text', title: 0, text: 1, others: 20 },
  { slug: 'titled', title: 1, text: 0, others: 1 },
  { slug: 'five-times', title: 0, text: 5, others: 60 },
  { slug: 'once-in-a-short-text', title: 0, text: 1, others: 0 },
  { slug: 'titled-and-once', title: 1, text: 1, others: 30 },
  { slug: 'titled-twice', title: 2, text: 0, others: 80 },
  { slug: 'titled-and-once-again', title: 1, text: 1, others: 0 },
  { slug: 'never', title: 0, text: 0, others: 3 },
];

const expected = [
  'titled-twice',
  'titled-and-once',
  'titled-and-once-again',
  'titled',
  'five-times',
  'thrice',
  'once-in-a-long-text',
  'once-in-a-text',
  'once-in-a-short-text',
];

function highlight({ slug, title, text, others }: (typeof made)[number], i: number): Highlight {
  const sentences = [
    ...Array.from({ length: text }, () => ({ zh: '船停在渡口。', en: 'The boat lies at the ferry.' })),
    ...Array.from({ length: others + 1 }, () => ({ zh: '树上有鸟。', en: 'A bird sits in the tree.' })),
  ];
  return {
    ...{ slug, file: '', order: i + 1, figures: [], charts: [], notes: [] },
    title: { zh: `${'渡口'.repeat(title)}之春`, en: `Spring${' ferry'.repeat(title)}` },
    paragraphs: sentences.map((sentence, p) => ({
      id: `p${p + 1}`,
      segments: [{ ...sentence, id: `p${p + 1}.1`, spans: perLocale(() => []) }],
    })),
  };
}

const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
let engine: Engine;

beforeAll(async () => {
  for (const [path, content] of await searchBundle(made.map(highlight), {})) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  engine = await engineOf(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  ['渡口', 'zh'],
  ['ferry', 'en'],
] as const)('of “%s”', async (query, locale) => {
  const { hits } = await engine.search(query, {
    locale,
    enough: Infinity,
    signal: new AbortController().signal,
  });
  expect(hits.map(({ highlight }) => highlight.slug)).toEqual(expected);
});

it('the environment is as it was before the index was made', async () => {
  process.env[partSizeVariable] = 'as it was';
  await searchBundle(made.slice(0, 1).map(highlight), {});
  expect(process.env[partSizeVariable]).toBe('as it was');
  delete process.env[partSizeVariable];
  await searchBundle(made.slice(0, 1).map(highlight), {});
  expect(process.env).not.toHaveProperty(partSizeVariable);
});
