/** On a host that shows a page at its address without the slash (`/en`) instead of sending it on to `/en/`. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import sirv from 'sirv';
import { folders } from '../builds.ts';
import { expect, test } from './site.ts';

const base = '/a/b/';
let server: Server;
let root: string;

test.beforeAll(async () => {
  const files = sirv(folders.site, { dev: true });
  server = createServer((request, response) => {
    const path = request.url ?? '/';
    request.url = path.startsWith(base) ? path.slice(base.length - 1) : '/none';
    files(request, response);
  }).listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('This machine gave no port.');
  root = `http://localhost:${address.port}${base}`;
});
test.afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** A browser may look ahead, and ask in vain for what it has not been told yet is one folder lower. */
function expectGuessesOnly(problems: string[]) {
  expect(problems.filter((problem) => !problem.includes('404'))).toEqual([]);
  problems.length = 0;
}

test('the host does not redirect', async ({ request }) => {
  const answer = await request.get(`${root}en`, { maxRedirects: 0 });
  expect(answer.status()).toBe(200);
});

for (const path of ['en', 'en/three-batches', 'bilingual/three-batches', 'about']) {
  test(`/${path} has its style, and its links lead where those of /${path}/ do`, async ({
    page,
    problems,
  }) => {
    const links = () =>
      page.locator('a[href]').evaluateAll((all) => all.map((a) => a instanceof HTMLAnchorElement && a.href));
    await page.goto(`${root}${path}/`);
    const expected = await links();
    await page.goto(root + path);
    await expect(page).toHaveURL(`${root}${path}/`);
    expect(await links()).toEqual(expected);
    const styles = page.locator('link[rel="stylesheet"]');
    for (const link of await styles.all()) {
      expect(
        await link.evaluate((element: HTMLLinkElement) => element.sheet?.cssRules.length),
      ).toBeGreaterThan(0);
    }
    await expect(page.locator('html')).toHaveAttribute('lang', path.startsWith('en') ? 'en' : 'zh-Hans');
    expectGuessesOnly(problems);
  });
}

test('the query and the fragment stay, and one step back leaves the page', async ({ page, problems }) => {
  await page.goto(`${root}about/`);
  await page.goto(`${root}en/three-batches?q=investment#p2`);
  await expect(page).toHaveURL(`${root}en/three-batches/?q=investment#p2`);
  await page.goBack();
  await expect(page).toHaveURL(`${root}about/`);
  expectGuessesOnly(problems);
});

test('search works', async ({ page, problems }) => {
  await page.goto(`${root}en/search?q=logistics`);
  const hit = page.locator('[data-highlight="logistics-network"] h2 a');
  await expect(hit).toHaveJSProperty('href', `${root}en/logistics-network/?q=logistics`);
  expectGuessesOnly(problems);
});
