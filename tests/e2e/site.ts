/** What the browser tests share: the addresses, the list of pages, and a page that tolerates no error. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { folders } from '../builds.ts';

export { expect };

export const address = (name: 'SITE' | 'SITE_BELOW' | 'MINI') => process.env[name] as string;

/** Every page of the site, from its root, without the leading slash. */
export const pages = readdirSync(folders.site, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(entry.parentPath, entry.name, 'index.html')))
  .map((entry) => `${join(entry.parentPath, entry.name).slice(folders.site.length + 1)}/`)
  .concat('')
  .sort();

/**
 * A test whose page may log no error, violate no policy, and ask no other origin for anything. A test that
 * provokes failures takes them out of `problems`.
 */
export const test = base.extend<{ problems: string[] }>({
  problems: [
    async ({ page }, use) => {
      const problems: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) problems.push(message.text());
      });
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('request', (request) => {
        if (
          !request.url().startsWith(new URL(address('SITE')).origin) &&
          !request.url().startsWith('http://localhost:')
        ) {
          problems.push(`request to ${request.url()}`);
        }
      });
      await use(problems);
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});
