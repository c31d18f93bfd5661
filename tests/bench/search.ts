import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { soundReview } from '../../src/audit/audit.ts';
import type { Highlight } from '../../src/review/types.ts';
import { searchBundle } from '../../src/search/build/bundle.ts';
import { bytesSent } from '../build/pages.ts';
import { generateReview } from '../generate.ts';
import { bundleOf, engineOf, measure, type Query, queriesOf } from '../search-queries.ts';
import { middle, withBrowser } from './measuring.ts';

const percent = (share: number) => Number(share.toFixed(2));

async function accuracyOf(folder: string, sets: Record<string, Query[]>) {
  const engine = await engineOf(bundleOf(folder));
  const rows: Record<string, object> = {};
  for (const [name, set] of Object.entries(sets)) {
    const { queries, recall, precision, wrong } = await measure(engine, set);
    rows[name] = { queries, recall: percent(recall), precision: percent(precision), wrong: wrong.length };
  }
  return rows;
}

/** Recall and precision of a built site's search, in percent of highlights, by kind of query. */
export function searchAccuracy(folder: string) {
  const queries = queriesOf(soundReview('content').highlights);
  return accuracyOf(folder, {
    'every string of 1–6 Chinese characters': queries.han(),
    'every string of 1–12 letters or digits': queries.windows(),
    'across punctuation': queries.acrossPunctuation(500),
    'standing nowhere': queries.nowhere(500),
    'traditional characters': queries.traditional(400),
    'pinyin, without spaces': queries.pinyin(700),
    'pinyin, syllable by syllable': queries.pinyin(700, ' '),
  });
}

const settled = (page: Page) =>
  page.waitForFunction(() => {
    const status = document.querySelector('search-box [role="status"]');
    return status?.textContent && document.querySelector('#search-results')?.ariaBusy === 'false';
  });

/** Bytes from opening the search over the front page to the first result, for each query a new reader's. */
export async function firstQueryBytes(folder: string, queries: readonly string[]): Promise<number[]> {
  return withBrowser(folder, async (browser, address) => {
    const totals: number[] = [];
    for (const query of queries) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(address, { waitUntil: 'networkidle' });
      let total = 0;
      page.on('request', (request) => {
        total += bytesSent(folder, decodeURIComponent(new URL(request.url()).pathname));
      });
      // The script makes a button of the link; on a busy machine that may come late, and what is typed before is lost.
      await page.locator('[data-opens-search][role="button"]').first().waitFor({ state: 'attached' });
      await page.keyboard.press('/');
      // On a busy machine the field may not be there yet, and what is typed before is lost.
      await page.locator('input:focus').waitFor();
      await page.keyboard.insertText(query);
      await settled(page);
      totals.push(total);
      await context.close();
    }
    return totals;
  });
}

export async function searchBytes(folder: string, queries: readonly string[]) {
  const bytes = await firstQueryBytes(folder, queries);
  return Object.fromEntries(queries.map((query, i) => [query, { bytes: bytes[i] }]));
}

/** Milliseconds from a key to settled results, warm: each query is typed key by key, twice. */
export async function searchLatency(folder: string, queries: readonly string[]) {
  return withBrowser(folder, async (browser, address) => {
    const page = await browser.newPage();
    await page.goto(`${address}search/`);
    await page.evaluate(() => {
      const results = document.querySelector('#search-results') as HTMLElement;
      const times: number[] = [];
      let pressed = 0;
      const press = () => {
        pressed = performance.now();
      };
      addEventListener('input', press, true);
      new MutationObserver(() => {
        if (results.ariaBusy === 'false') times.push(performance.now() - pressed);
      }).observe(results, { attributeFilter: ['aria-busy'] });
      Object.assign(globalThis, { times });
    });
    const field = page.getByRole('searchbox');
    for (const round of ['cold', 'warm']) {
      if (round === 'warm')
        await page.evaluate(() => (globalThis as unknown as { times: [] }).times.splice(0));
      for (const query of queries) {
        await field.fill('');
        for (const character of query) await page.keyboard.insertText(character);
        await settled(page);
      }
    }
    const times = await page.evaluate(() => (globalThis as unknown as { times: number[] }).times);
    return {
      keys: times.length,
      'median, ms': Number(middle(times).toFixed(1)),
      '95th percentile, ms': Number(middle(times, 0.95).toFixed(1)),
    };
  });
}

/** The site with the search of another review in place of its own. */
async function withReview(folder: string, review: readonly Highlight[], target: string) {
  rmSync(target, { recursive: true, force: true });
  cpSync(folder, target, { recursive: true });
  const bundle = bundleOf(target);
  rmSync(bundle, { recursive: true });
  for (const [path, content] of await searchBundle(review, {})) {
    const file = join(bundle, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** What a generated review of so many highlights costs a reader at the first query, and whether it is exact. */
export async function searchGrowth(folder: string, sizes: readonly number[]) {
  const rows: Record<string, object> = {};
  let small: number[] = [];
  for (const size of sizes) {
    const review = generateReview(size);
    const target = `.cache/growth-${size}`;
    const start = performance.now();
    await withReview(folder, review, target);
    const seconds = (performance.now() - start) / 1000;
    const queries = queriesOf(review);
    const sample = queries.pieces(500);
    const { exact } = (await accuracyOf(target, { exact: sample })) as Record<string, object>;
    const words = sample.map(({ query }) => query).filter((query) => [...query].length <= 4);
    const bytes = await firstQueryBytes(target, words.slice(0, 20));
    if (small.length === 0) small = bytes;
    rows[`${size} highlights`] = {
      'built in s': Math.round(seconds),
      ...exact,
      'bytes, median': middle(bytes),
      'bytes, most': Math.max(...bytes),
      'times the first': Number((middle(bytes) / middle(small)).toFixed(2)),
      'most, times': Number((Math.max(...bytes) / middle(small)).toFixed(2)),
    };
    rmSync(target, { recursive: true });
  }
  return rows;
}
