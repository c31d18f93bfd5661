/** What a reader does on a server, in a real browser. */
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/find-browser.ts';
import config from '../playwright.config.ts';

export const launch = (): Promise<Browser> =>
  chromium.launch({ ...config.use?.launchOptions, executablePath: findBrowser() });

/** Opens a page of each edition, searches, and follows what was found. */
async function readAndSearch(page: Page, address: string) {
  for (const path of ['', 'bilingual/three-batches/', 'en/']) {
    await page.goto(address + path, { waitUntil: 'load' });
  }
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('logistics');
  await page.locator('[data-highlight="logistics-network"] h2 a').click();
  await page.getByRole('button', { name: /^Clear \d+ marks$/ }).waitFor();
  await page.goto(`${address}search/?q=${encodeURIComponent('物流')}`);
  await page.locator('[data-highlight="logistics-network"]').waitFor();
}

/**
 * Does something on a page of a fresh browser profile.
 * @throws with all that went wrong: what could not be done, and what the browser reported, a violation of the page’s
 * policy among it
 */
async function onPage(
  browser: Browser,
  act: (page: Page) => Promise<void>,
  expected?: RegExp,
): Promise<void> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !expected?.test(message.text())) {
        problems.push(message.text());
      }
    });
    page.on('pageerror', ({ message }) => problems.push(message));
    await act(page).catch(({ message }) => problems.push(message));
    if (problems.length > 0) throw new Error(problems.join('\n'));
  } finally {
    await context.close();
  }
}

/** Reads and searches a site. @param address of the front page, encoded @throws if any of it fails */
export const checkReading = (browser: Browser, address: string): Promise<void> =>
  onPage(browser, (page) => readAndSearch(page, address));

/** Opens the 404 page until its links lead to the front page that it found. @throws if they do not */
export const checkNotFound = (browser: Browser, address: string): Promise<void> =>
  onPage(
    browser,
    async (page) => {
      await page.goto(`${address}en/none/none/`);
      await page.locator(`a[href="${new URL(address).pathname}en/"]`).waitFor();
    },
    // The page itself, and the folders in which it looks for the front page.
    /^Failed to load resource/,
  );
