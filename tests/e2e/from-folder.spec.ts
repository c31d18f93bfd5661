/** The site opened from its folder, without a server. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { folders } from '../builds.ts';
import { expect, test } from './site.ts';

const front = pathToFileURL(resolve(folders.site, 'index.html')).href;
/** What a browser says of any page that is opened from a folder, where it loads no module and preloads no font. */
const ofFolder = /^request to file:|from origin 'null'|net::ERR_FAILED|^A preload for 'file:/;

test('links lead from page to page, in every language, with style and font', async ({ page, problems }) => {
  await page.goto(front);
  await page.locator('.index h2 a').first().click();
  await expect(page).toHaveURL(/\/three-batches\/index\.html$/);
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await expect(page).toHaveURL(/\/en\/three-batches\/index\.html$/);
  await expect(page.locator('#p1')).toBeVisible();
  await page.locator('.pager .next').click();
  await expect(page).toHaveURL(/\/en\/business-congress\/index\.html$/);
  await page.locator('.pager a').first().click();
  await expect(page).toHaveURL(/\/en\/three-batches\/index\.html$/);
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(252, 250, 245)');
  await page.locator('.term').first().click();
  await expect(page).toHaveURL(/\/en\/glossary\/index\.html#./);
  await expect(page.locator(':target')).toBeInViewport();
  await page.locator('.site-name').click();
  await expect(page).toHaveURL(/\/en\/index\.html$/);
  await page.goto(front);
  await page.evaluate(() => document.fonts.ready);
  const fonts = await page.evaluate(() => [...document.fonts].map(({ status }) => status));
  expect(fonts).toContain('loaded');
  expect(problems.splice(0).filter((problem) => !ofFolder.test(problem))).toEqual([]);
});

test('the search in the header ends in the single file, which answers', async ({ page, problems }) => {
  await page.goto(front);
  await page.locator('[data-opens-search]').click();
  await page.getByRole('searchbox').fill('物流');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/\/downloads\/[^/]*\.html\?q=/);
  await expect(page.locator('[data-highlight="logistics-network"]')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page.getByRole('radio', { name: '中文' })).toBeChecked();
  expect(problems.splice(0).filter((problem) => !ofFolder.test(problem))).toEqual([]);
});
