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
 * Reads and searches a site in a fresh browser profile.
 * @param address of the front page, encoded
 * @throws if the browser reports an error, a violation of the policy among them
 */
export async function checkInBrowser(browser: Browser, address: string): Promise<void> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push(message.text());
    });
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('response', (response) => {
      if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
    });
    await readAndSearch(page, address);
    if (problems.length > 0) throw new Error(problems.join('\n'));
  } finally {
    await context.close();
  }
}

/**
 * Opens the 404 page and waits until its links lead to the front page that it found.
 * @throws if its policy stops a part of it
 */
export async function checkNotFound(browser: Browser, address: string): Promise<void> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('console', (message) => {
      if (/policy/i.test(message.text())) problems.push(message.text());
    });
    await page.goto(`${address}en/none/none/`);
    const { pathname } = new URL(address);
    await page.locator(`a[href="${pathname}en/"]`).waitFor();
    if (problems.length > 0) throw new Error(problems.join('\n'));
  } finally {
    await context.close();
  }
}
