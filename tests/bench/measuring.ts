/** What several measurements need. */
import { type Browser, chromium } from '@playwright/test';
import { serveFolder } from '../../scripts/static-server.ts';
import { launchOptions } from '../browser.ts';

/** The median of some numbers, or the one that another share of them stays below. */
export const middle = (numbers: readonly number[], share = 0.5): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * share)] ?? Number.NaN;

/** Serves a built folder for as long as a browser is used. */
export async function withBrowser<T>(folder: string, use: (browser: Browser, address: string) => Promise<T>) {
  const { server, address } = await serveFolder(folder);
  const browser = await chromium.launch(launchOptions());
  try {
    return await use(browser, address);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
