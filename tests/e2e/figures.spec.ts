/** The page of figures: to filter, to sort, to link to a figure, to copy one, and how it stands on a phone. */
import type { Page } from '@playwright/test';
import { review } from '../text.ts';
import { expect, test } from './site.ts';

const figures = review.highlights.flatMap(({ slug, title, figures, paragraphs }) =>
  figures.map((figure) => {
    const segments = paragraphs.flatMap((paragraph) => paragraph.segments);
    return { slug, title, figure, sentence: segments.find(({ id }) => id === figure.at) };
  }),
);
const amounts = figures.filter(({ figure }) => figure.unit === 'CNY');
const [amount] = amounts;

const rows = (page: Page) => page.locator('.figure-list tr:visible');
const idOf = ({ slug, figure }: (typeof figures)[number]) => `${slug}.${figure.id}`;
const rowOf = (page: Page, figure = amount as (typeof figures)[number]) =>
  page.locator(`[id="${idOf(figure)}"]`);

test('the filter leaves the figures that have all words typed, in either language, and says how many', async ({
  page,
}) => {
  await page.goto('en/figures/');
  await expect(rows(page)).toHaveCount(figures.length);
  const filter = page.getByLabel('Filter the figures');
  const status = page.getByRole('status').filter({ hasText: /\S/ });
  for (const text of [
    amount?.figure.label.en,
    amount?.figure.label.zh,
    amount?.figure.zh,
    amount?.figure.value,
  ]) {
    await filter.fill(String(text));
    await expect(rowOf(page)).toBeVisible();
    const left = await rows(page).count();
    expect(left).toBeLessThan(5);
    await expect(status).toHaveText(`${left} of ${figures.length} figures match.`);
    const empty = page.locator('main section:visible').filter({ hasNot: page.locator('tr:visible') });
    await expect(empty).toHaveCount(0);
  }
  // As a keyboard has them.
  await filter.fill('"signed batch" henan\'s');
  await expect(page.locator('#three-batches\\.signed-projects')).toBeVisible();
  const grouped = figures.filter(({ figure }) => figure.value === 2217);
  await filter.fill('2,217');
  await expect(rows(page)).toHaveCount(grouped.length);
  await filter.fill('zzz');
  await expect(rows(page)).toHaveCount(0);
  await expect(status).toHaveText('No matching figures.');
  await page.evaluate(
    (id) => {
      location.hash = id;
    },
    idOf(amount as (typeof figures)[number]),
  );
  await expect(rows(page)).toHaveCount(figures.length);
});

test('ranks all figures by value within a unit, each with its highlight, and goes back to the order of the text', async ({
  page,
}) => {
  await page.goto('figures/');
  const button = page.getByRole('button', { name: '按数值排序' });
  const ids = () => rows(page).evaluateAll((all) => all.map(({ id }) => id));
  const inText = figures.map(idOf);
  expect(await ids()).toEqual(inText);
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  const sorted = await ids();
  expect([...sorted].sort()).toEqual([...inText].sort());
  const bySize = [...amounts].sort((a, b) => Number(b.figure.value) - Number(a.figure.value));
  expect(bySize.length).toBeGreaterThan(1);
  const ofAmounts = bySize.map(idOf);
  expect(sorted.filter((id) => ofAmounts.includes(id))).toEqual(ofAmounts);
  // Each unit in one piece.
  const units = sorted.map((id) => figures.find((other) => idOf(other) === id)?.figure.unit);
  expect(units.filter((unit, i) => unit !== units[i - 1])).toEqual([...new Set(units)]);
  expect(units[0]).not.toBe('count');
  expect(units.at(-1)).toBe('count');
  await expect(page.locator('main section:visible')).toHaveCount(0);
  await expect(rowOf(page, bySize[0])).toContainText(bySize[0]?.title.zh ?? '');
  await page.getByLabel('筛选数字').fill('437');
  await expect(rows(page)).toHaveCount(figures.filter(({ figure }) => figure.zh.includes('437')).length);
  await page.getByLabel('筛选数字').fill('');
  await button.click();
  expect(await ids()).toEqual(inText);
  await expect(page.locator('main section:visible')).toHaveCount(
    new Set(figures.map(({ slug }) => slug)).size,
  );
  await expect(rowOf(page, bySize[0])).not.toContainText(bySize[0]?.title.zh ?? '');
});

test('the links to the files of a chart stand apart, each large enough to press', async ({ page }) => {
  await page.goto('bilingual/figures/');
  const links = page.locator('.chart').first().locator('a[download]');
  const [svg, png] = [await links.nth(0).boundingBox(), await links.nth(1).boundingBox()];
  expect(png?.x).toBeGreaterThan((svg?.x ?? 0) + (svg?.width ?? 0) + 8);
  // WCAG 2.2, 2.5.8.
  for (const box of [svg, png]) {
    expect(box?.width).toBeGreaterThanOrEqual(24);
    expect(box?.height).toBeGreaterThanOrEqual(24);
  }
});

test('a figure has an address, where its row is marked, and a link to its sentence', async ({ page }) => {
  const last = figures.at(-1) as (typeof figures)[number];
  const { slug, figure } = last;
  await page.goto('figures/');
  const row = rowOf(page, last);
  await row.locator('.permalink').click();
  await expect(page).toHaveURL(new RegExp(`#${slug}\\.${figure.id}$`));
  await expect(row).toBeInViewport();
  const colors = await row.evaluate((element) => [
    getComputedStyle(element).backgroundColor,
    getComputedStyle(element.previousElementSibling ?? element).backgroundColor,
  ]);
  expect(colors[0]).not.toBe(colors[1]);
  await row.locator('th a').click();
  await expect(page).toHaveURL(new RegExp(`/${slug}/#${figure.at}$`));
});

test.describe('copies', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a figure with label, scope, sentence and source, and says so', async ({ page, baseURL }) => {
    await page.goto('figures/');
    const { slug, title, figure, sentence } = amount as (typeof figures)[number];
    const row = rowOf(page);
    await row.getByRole('button').click();
    await expect(row.getByRole('status')).toHaveText('已复制数字。');
    const [paragraph, line] = figure.at.slice(1).split('.');
    const place = `第${paragraph}段第${line}小句`;
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      [
        `${figure.label.zh}：${figure.zh}（${figure.scope?.zh}）`,
        sentence?.zh,
        `——《${title.zh}》${place}，载《${review.data.title.zh}》`,
        `${baseURL}figures/#${slug}.${figure.id}`,
      ].join('\n'),
    );
  });
});

test('where the browser refuses to copy, the text stands there, selected', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.goto('en/figures/');
  const row = rowOf(page);
  await row.getByRole('button').click();
  await expect(row.getByRole('textbox')).toHaveValue(new RegExp(`^${amount?.figure.label.en}`));
  expect(await page.evaluate(() => getSelection()?.toString())).toContain(amount?.sentence?.en);
});

test('says so where what is to be copied does not come, and copies it at the next try', async ({
  page,
  problems,
}) => {
  let isCut = true;
  await page.route('**/figures.json', (route) => (isCut ? route.abort() : route.continue()));
  await page.goto('en/figures/');
  const row = rowOf(page);
  const button = row.getByRole('button');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(row.getByRole('status')).toHaveText(/did not arrive/);
  isCut = false;
  await page.keyboard.press('Enter');
  await expect(row.getByRole('status')).not.toHaveText(/did not arrive/);
  // The file that did not come, which is asked for at the focus and again at the press, and that it is missed.
  expect(problems.splice(0).length).toBeGreaterThan(1);
});

for (const width of [320, 390]) {
  test(`at ${width} px a row is a block as wide as the screen has room`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('bilingual/figures/');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const row = rowOf(page);
    const value = await row.locator('td').first().boundingBox();
    const label = await row.locator('th').boundingBox();
    const [before, after] = await row.locator('.values .localized').evaluateAll((sides) =>
      sides.map((side) => {
        const words = document.createRange();
        words.selectNodeContents(side);
        return words.getBoundingClientRect().toJSON() as DOMRect;
      }),
    );
    expect(after?.left).toBeGreaterThan((before?.right ?? 0) + 8);
    expect(label?.x).toBe(value?.x);
    expect(label?.y).toBeGreaterThanOrEqual((value?.y ?? 0) + (value?.height ?? 0));
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every figure is there, and nothing that would do nothing', async ({ page }) => {
    await page.goto('figures/');
    await expect(rows(page)).toHaveCount(figures.length);
    await expect(page.locator('main').getByRole('button')).toHaveCount(0);
    await expect(page.locator('main').getByRole('searchbox')).toHaveCount(0);
  });
});
