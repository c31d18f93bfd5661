import { review } from '../text.ts';
import { expect, test } from './site.ts';

const terms = Object.entries(review.glossary);

test('the filter leaves the terms that have what is typed, in either language, and a link brings back a term', async ({
  page,
}) => {
  await page.goto('glossary/');
  const entries = page.locator('main dl > div:visible');
  await expect(entries).toHaveCount(terms.length);
  await expect(page.locator('.term-index a:visible')).toHaveCount(terms.length);
  const having = terms.filter(([, { zh, en, note }]) => /livestream/i.test(`${zh}${en}${note.zh}`));
  expect(having.length).toBeGreaterThan(0);
  await page.getByLabel('筛选词条').fill('LIVESTREAM');
  await expect(entries).toHaveCount(having.length);
  await expect(page.locator('.term-index a:visible')).toHaveCount(having.length);
  await page.getByLabel('筛选词条').fill('zzz');
  await expect(entries).toHaveCount(0);
  await expect(page.getByText('没有相符的词条。')).toBeVisible();
  await page.evaluate((id) => {
    location.hash = id;
  }, terms[0]?.[0] ?? '');
  await expect(entries).toHaveCount(terms.length);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no filter, and the index leads to a term', async ({ page }) => {
    await page.goto('en/glossary/');
    await expect(page.getByLabel('Filter the terms')).toBeHidden();
    await page.locator('.term-index a').last().click();
    await expect(page.locator('main dl > div:target')).toBeInViewport();
  });
});
