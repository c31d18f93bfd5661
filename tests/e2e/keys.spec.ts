/** The keys of one character: what they do, their list, and how a reader turns them off (WCAG 2.2, 2.1.4). */
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const list = (page: Page) => page.locator('dialog.keys');
const search = (page: Page) => page.locator('.search-dialog');

test('v goes to the next edition, o turns the languages round, j and k go from sentence to sentence', async ({
  page,
}) => {
  await page.goto('three-batches/');
  await page.keyboard.press('j');
  await expect(page.locator('#p1\\.1')).toBeFocused();
  await page.keyboard.press('j');
  await expect(page.locator('#p2\\.1')).toBeFocused();
  await expect(page.locator('#p2\\.1')).toHaveCSS('outline-style', 'solid');
  await page.keyboard.press('v');
  await expect(page).toHaveURL(/\/en\/three-batches\/#p2\.1$/);
  await page.keyboard.press('v');
  await expect(page).toHaveURL(/\/bilingual\/three-batches\/\?first=en#p2\.1$/);
  await page.keyboard.press('o');
  await expect(page.getByRole('button', { name: '中文在前' })).toHaveAttribute('aria-pressed', 'true');
  await page.locator('#p2\\.1 .permalink').focus();
  await page.keyboard.press('k');
  await expect(page.locator('#p1\\.1')).toBeFocused();
  await page.keyboard.press('k');
  await expect(page.locator('#p1\\.1')).toBeFocused();
});

test('? lists them in the languages of the page, and those that the page has', async ({ page }) => {
  const keys = list(page).locator('kbd');
  await page.goto('en/three-batches/');
  await page.keyboard.press('?');
  await expect(keys).toHaveText(['/', 'j', 'k', 't', 'c', 'v', '?']);
  // Keys of the page below do nothing.
  await page.keyboard.press('v');
  await page.keyboard.press('Escape');
  await expect(list(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\/en\/three-batches\/$/);
  await page.goto('bilingual/three-batches/');
  await page.getByRole('button', { name: '快捷键' }).click();
  await expect(keys).toHaveText(['/', 'j', 'k', '←', '→', 'c', 'v', 'o', '?']);
  await expect(list(page).locator('dd').first()).toHaveText('搜索Search');
  await list(page).getByRole('button', { name: '关闭' }).click();
  await page.goto('about/');
  await page.keyboard.press('?');
  await expect(keys).toHaveText(['/', 'v', '?']);
});

test('none is taken while one types, or with Ctrl, Alt or Meta', async ({ page }) => {
  await page.goto('search/');
  await page.getByRole('searchbox').fill('');
  await page.keyboard.type('v?o/j');
  await expect(page.getByRole('searchbox')).toHaveValue('v?o/j');
  await expect(list(page)).toHaveCount(0);
  await page.goto('three-batches/');
  for (const modifier of ['Control', 'Alt', 'Meta']) await page.keyboard.press(`${modifier}+j`);
  // The next key is taken, so those before it were not.
  await page.keyboard.press('j');
  await expect(page.locator('#p1\\.1')).toBeFocused();
});

test('they can be turned off for good, all at once; Ctrl+K goes on', async ({ page }) => {
  await page.goto('three-batches/');
  await page.keyboard.press('?');
  await list(page).getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.goto('business-congress/');
  for (const key of ['?', 'v', 'j', '/']) await page.keyboard.press(key);
  await page.keyboard.press('Control+k');
  await expect(search(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list(page)).toHaveCount(0);
  await expect(page.locator('.text :focus')).toHaveCount(0);
  await expect(page).toHaveURL(/[^n]\/business-congress\/$/);
  await page.getByRole('button', { name: '快捷键' }).click();
  await expect(list(page).getByRole('checkbox')).not.toBeChecked();
  await list(page).getByRole('checkbox').check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(search(page)).toBeVisible();
});
