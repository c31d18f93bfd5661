/** The single file, as it opens at a double click: without a server. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import type { Engine } from '../../src/search/browser/engine.ts';
import { folders } from '../builds.ts';
import { bundleOf, engineOf, queriesOf } from '../search-queries.ts';
import { nowhere, review } from '../text.ts';
import { expect, test } from './site.ts';

const file = pathToFileURL(resolve(folders.site, 'downloads', `${review.data.slug}.html`)).href;
const highlight = review.highlights[0] as (typeof review.highlights)[number];
const [paragraph] = highlight.paragraphs;

const choose = (page: Page, edition: string) => page.locator(`[name="edition"][value="${edition}"]`).check();
const side = (page: Page, lang: string) =>
  page.locator(`[id="${highlight.slug}.${paragraph?.id}"] > .pair > [lang="${lang}"]`).first();

// It is asked for itself, and for nothing else: whatever else is asked for fails the test.
test.beforeEach(async ({ page, problems }) => {
  await page.goto(file);
  expect(problems.splice(0)).toEqual([`request to ${file}`]);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('has both languages at first, then the one that is chosen', async ({ page }) => {
      for (const [edition, zh, en] of [
        ['both', true, true],
        ['zh', true, false],
        ['en', false, true],
        ['both', true, true],
      ] as const) {
        await choose(page, edition);
        await expect(side(page, 'zh-Hans')).toBeVisible({ visible: zh });
        await expect(side(page, 'en')).toBeVisible({ visible: en });
      }
      await expect(page.getByRole('searchbox')).toBeVisible({ visible: javaScriptEnabled });
      await expect(page.locator('.bar > a')).toBeVisible({ visible: javaScriptEnabled });
    });

    test('fits the narrowest screen, in each choice', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      for (const edition of ['both', 'zh', 'en']) {
        await choose(page, edition);
        const overflow = () => document.documentElement.scrollWidth - window.innerWidth;
        if (javaScriptEnabled) expect(await page.evaluate(overflow)).toBe(0);
        const bar = await page.locator('.bar').boundingBox();
        expect(bar?.height).toBeLessThan(60);
      }
    });
  });
}

test('a sentence runs on in one language, and stands beside its translation in both', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const [zh, en] = [await side(page, 'zh-Hans').boundingBox(), await side(page, 'en').boundingBox()];
  expect(en?.x).toBeGreaterThan((zh?.x ?? 0) + (zh?.width ?? 0));
  await choose(page, 'zh');
  await expect(side(page, 'zh-Hans')).toHaveCSS('display', 'inline');
});

/** What is listed for a query, in order: highlights, then places. */
const listed = (page: Page) =>
  page
    .locator('#search-results .hit')
    .evaluateAll((hits) =>
      hits.map((hit) => (hit as HTMLElement).dataset.highlight ?? (hit as HTMLElement).dataset.place),
    );

async function foundBy(engine: Engine, query: string) {
  const { signal } = new AbortController();
  const { hits, places } = await engine.search(query, { locale: 'zh', enough: Infinity, signal });
  return [
    ...hits.map(({ highlight }) => highlight.slug),
    ...places.map(({ highlight }) => `${highlight.slug}#${highlight.place?.id}`),
  ];
}

test('finds what the site finds, in the same order', async ({ page }) => {
  const engine = await engineOf(bundleOf(folders.site));
  // It says nothing of the pages of the site, which it is without.
  const ofSite = review.data.about.filter((section) => section.ofSite).map(({ id }) => `about#${id}`);
  const all = queriesOf(review.highlights);
  const queries = [
    ...all.pieces(10),
    ...all.acrossPunctuation(10),
    ...all.english(10),
    ...all.traditional(10),
    ...all.pinyin(10),
    ...all.nowhere(5),
  ].map(({ query }) => query);
  expect(queries.length).toBeGreaterThanOrEqual(50);
  const others = ['437', 'unofficial', review.data.byline.zh.slice(3, 5), '“three batches”', 'five star'];
  for (const query of [...queries, ...others]) {
    await page.getByRole('searchbox').fill(query);
    const expected = (await foundBy(engine, query)).filter((place) => !ofSite.includes(place));
    await expect.poll(() => listed(page), query).toEqual(expected);
  }
});

test('a hit leads to its paragraph', async ({ page }) => {
  const words = paragraph?.segments[0]?.zh.slice(0, 12) ?? '';
  await page.getByRole('searchbox').fill(words);
  await page.locator('#search-results li a').first().click();
  await expect(page.locator(':target')).toHaveAttribute('id', `${highlight.slug}.${paragraph?.id}`);
  await expect(page.locator(':target')).toBeInViewport();
});

test('each term stands in both languages, whichever is chosen', async ({ page }) => {
  for (const edition of ['both', 'zh', 'en']) {
    await choose(page, edition);
    for (const term of await page.locator('dt').first().locator('[lang]').all())
      await expect(term).toBeVisible();
  }
  await expect(page.locator('dt').first().locator('[lang]')).toHaveCount(2);
});

test('keeps the chosen edition at a reload', async ({ page, problems }) => {
  await choose(page, 'en');
  await expect(page).toHaveURL(`${file}?edition=en`);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(side(page, 'zh-Hans')).toBeHidden();
  problems.length = 0;
});

test('says that it finds nothing, and searches for a query in its address', async ({ page, problems }) => {
  await page.getByRole('searchbox').fill(nowhere);
  await expect(page.getByRole('status')).toContainText(nowhere);
  await page.goto(`${file}?q=logistics`);
  await expect(page.locator('.hit').first()).toBeInViewport();
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(page.getByRole('searchbox')).toBeInViewport();
  problems.length = 0;
});
