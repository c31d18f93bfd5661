/** What may happen to the scripts of the search, and to the site as a whole, while a reader is there. */
import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import type { Page, Route } from '@playwright/test';
import { folders } from '../builds.ts';
import { expect, test } from './site.ts';

const status = (page: Page) => page.getByRole('status');
const hit = (page: Page) => page.locator('[data-highlight="logistics-network"]');

/** Sends something made of what the server would have sent. @param keep that a browser may keep it as long */
const sends =
  (change: (body: Buffer) => Buffer | string, keep = false) =>
  async (route: Route) => {
    const response = await route.fetch();
    const headers = keep ? response.headers() : { ...response.headers(), 'cache-control': 'no-store' };
    await route.fulfill({ response, headers, body: change(await response.body()) });
  };

/** What may come in place of a script, and what the reader is told. */
const faults: Record<string, [reason: RegExp, send: (route: Route) => Promise<void>]> = {
  'no connection': [/cannot be reached/, (route) => route.abort()],
  '404': [/files are missing/, (route) => route.fulfill({ status: 404, body: 'Not found' })],
  '500': [/files are missing/, (route) => route.fulfill({ status: 500, body: '<h1>Error</h1>' })],
  nothing: [/incomplete or damaged/, sends(() => '')],
  'a page to log in': [
    /incomplete or damaged/,
    (route) => route.fulfill({ contentType: 'text/html', body: '<title>Log in</title>' }),
  ],
  'its first half': [/incomplete or damaged/, sends((body) => body.subarray(0, body.length / 2))],
  'all but its end': [/incomplete or damaged/, sends((body) => body.subarray(0, -20))],
  'another file': [/incomplete or damaged/, sends(() => '{"languages":{}}')],
};

for (const [what, [reason, fault]] of Object.entries(faults)) {
  for (const [name, pattern] of [
    ['the script of the search', '**/search.*.js*'],
    ['Pagefind', '**/pagefind.js*'],
  ] as const) {
    test(`${what} in place of ${name} is told, and mended by trying again`, async ({ page, problems }) => {
      await page.route(pattern, fault);
      await page.goto('en/search/?q=logistics');
      await expect(status(page)).toHaveText(reason);
      await expect(hit(page)).toBeHidden();
      await expect(page.locator('.search-suggestions li').first()).toBeVisible();
      await page.unrouteAll({ behavior: 'wait' });
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(hit(page)).toBeVisible();
      problems.length = 0;
    });
  }

  test(`${what} in place of the page’s own script leaves a list and a form that leads on`, async ({
    page,
    problems,
  }) => {
    await page.route('**/assets/*.js', fault);
    await page.goto('en/search/');
    await expect(page.locator('.needs-script')).toBeVisible();
    await expect(page.locator('.search-suggestions li').first()).toBeVisible();
    await page.getByRole('searchbox').fill('logistics');
    await page.getByRole('searchbox').press('Enter');
    await expect(page).toHaveURL(/\/en\/search\/\?q=logistics$/);
    await page.unrouteAll({ behavior: 'wait' });
    await page.reload();
    await expect(hit(page)).toBeVisible();
    await expect(page.locator('.needs-script')).toBeHidden();
    problems.length = 0;
  });
}

for (const [name, part] of [
  ['its entry', '**/pagefind-entry.json*'],
  ['its list of parts', '**/*.pf_meta'],
  ['its WebAssembly', '**/wasm.unknown.pagefind'],
  ['a part of the index', '**/*.pf_index'],
  ['a highlight', '**/text/*.json'],
  ['the list of places', '**/landmarks.json'],
] as const) {
  test(`a damaged copy of ${name}, kept by the browser, is asked for anew`, async ({ page, problems }) => {
    await page.route(
      part,
      sends((body) => body.subarray(0, -3), true),
    );
    await page.goto('en/search/?q=logistics');
    await expect(status(page)).toHaveText(/incomplete or damaged/);
    await page.unrouteAll({ behavior: 'wait' });
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(hit(page)).toBeVisible();
    problems.length = 0;
  });
}

test('opened from a folder, the search page says so and leads to the single file, which searches', async ({
  page,
  problems,
}) => {
  await page.goto(new URL(`../../${folders.site}/en/search/index.html`, import.meta.url).href);
  await expect(page.locator('.needs-script')).toContainText('from a web server');
  await page.getByRole('searchbox').fill('logistics');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/\/downloads\/[^/]*\.html\?q=logistics&edition=en$/);
  await expect(page.locator('[data-highlight="logistics-network"]')).toBeVisible();
  problems.length = 0;
});

test('a browser that may not compile WebAssembly is called too old, and the highlights are offered', async ({
  page,
  problems,
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new WebAssembly.CompileError('refused by the policy');
    };
    WebAssembly.Module = new Proxy(WebAssembly.Module, { construct: refuse });
  });
  await page.goto('search/');
  await page.getByRole('searchbox').focus();
  await expect(status(page)).toHaveText('这个浏览器版本太旧，无法搜索；阅读不受影响。');
  await expect(page.getByRole('button', { name: '再试一次' })).toBeHidden();
  await expect(page.locator('.search-suggestions li').first()).toBeVisible();
  await page.getByRole('searchbox').fill('物流');
  await expect(status(page)).toHaveText('这个浏览器版本太旧，无法搜索；阅读不受影响。');
  problems.length = 0;
});

test.describe('when the site is replaced under an open page', () => {
  let folder: string = folders.site;
  let server: Server;
  let address: string;

  /** Serves as nginx does when nothing is set: no rule for caching, but validators (RFC 9110 §13.1). */
  test.beforeEach(async () => {
    folder = folders.site;
    const types: Record<string, string> = {
      '.html': 'text/html',
      '.css': 'text/css',
      '.js': 'text/javascript',
    };
    server = createServer((request, response) => {
      const path = (request.url ?? '/').replace(/\?.*/, '').replace(/\/$/, '/index.html');
      const file = join(folder, path);
      if (!existsSync(file)) {
        response.writeHead(404).end('Not found');
        return;
      }
      const { mtime, size } = statSync(file);
      const validators = { ETag: `"${mtime.getTime()}-${size}"`, 'Last-Modified': mtime.toUTCString() };
      if (request.headers['if-none-match'] === validators.ETag) {
        response.writeHead(304, validators).end();
        return;
      }
      const type = types[extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { ...validators, 'Content-Type': type }).end(readFileSync(file));
    }).listen(0, 'localhost');
    await once(server, 'listening');
    address = `http://localhost:${(server.address() as { port: number }).port}/`;
  });
  test.afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  for (const when of ['before the first search', 'after a search'] as const) {
    test(`${when}: it is told, the query is kept, and the new text is found after a reload`, async ({
      page,
      problems,
    }) => {
      await page.goto(`${address}en/`);
      if (when === 'after a search') {
        await page.keyboard.press('/');
        await page.keyboard.type('logistics');
        await expect(hit(page)).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(page).not.toHaveURL(/q=/);
      }
      // Another review is there from now on, with none of the old files.
      folder = folders.mini;
      await page.keyboard.press('/');
      await page.getByRole('searchbox').fill('library');
      await expect(status(page)).toHaveText(
        'This site was renewed. Reload the page to search it; your query is kept.',
      );
      await page.getByRole('button', { name: 'Reload' }).click();
      await expect(page.getByRole('searchbox')).toHaveValue('library');
      await expect(page.locator('[data-highlight="open-library"]')).toBeVisible();
      problems.length = 0;
    });
  }
});
