/** Prints the PDFs of the review, and builds the site with them among its downloads. Its options are those of a build. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { soundReview } from '../src/audit/audit.ts';
import { contentDir } from '../src/review/content-dir.ts';
import { publicAddress } from '../src/site/public-address.ts';
import { printEditions } from './editions/print.ts';
import { findBrowser } from './find-browser.ts';
import { run, tools } from './tools.ts';
import { Trouble } from './trouble.cjs';

async function print(folder: string): Promise<void> {
  const review = soundReview(contentDir);
  const address = publicAddress();
  // As root, Chromium starts only without its sandbox; it opens nothing but a file of this project.
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
  try {
    await printEditions(browser, { review, site: address ? new URL(address) : undefined }, folder);
  } finally {
    await browser.close();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'editions-'));
try {
  await print(folder);
  const built = run(tools.astro, ['build', ...process.argv.slice(2)], {
    env: { ...process.env, PDF_DIR: folder },
  });
  if (!built) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Trouble ? error.message : error);
  process.exitCode = 2;
} finally {
  rmSync(folder, { recursive: true });
}
