/** This project's own server, on a folder of one page. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveFolder } from '../../../scripts/static-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
let sites: Awaited<ReturnType<typeof serveFolder>>[];

beforeAll(async () => {
  mkdirSync(join(folder, 'en/about'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), 'front page');
  writeFileSync(join(folder, 'en/about/index.html'), 'about');
  writeFileSync(join(folder, '404.html'), 'not found');
  sites = [await serveFolder(folder), await serveFolder(folder, { base: `/a%20b/${encodeURI('周口')}/` })];
});
afterAll(() => {
  for (const { server } of sites) server.closeAllConnections();
  for (const { server } of sites) server.close();
  rmSync(folder, { recursive: true });
});

const ask = (address: string) => fetch(address, { redirect: 'manual' });

it('redirects a page’s address without its slash, with the query, at the root and below a path', async () => {
  for (const { address } of sites) {
    const answer = await ask(`${address}en/about?q=a/b`);
    expect(answer.status).toBe(308);
    const target = new URL(answer.headers.get('Location') ?? '', answer.url);
    expect(target.href).toBe(`${address}en/about/?q=a/b`);
    expect(await (await ask(target.href)).text()).toBe('about');
  }
});

it('redirects its own path without the slash', async () => {
  const { address } = sites[1] as (typeof sites)[number];
  const answer = await fetch(address.slice(0, -1));
  expect([answer.url, await answer.text()]).toEqual([address, 'front page']);
});

it.each(['none', 'en', '../none', '%E0%A4%A', 'en/about/index', '/localhost'])(
  'does not redirect “%s”',
  async (path) => {
    for (const { address } of sites) expect((await ask(address + path)).status).not.toBe(308);
  },
);

it('names no other host when a path begins with two slashes', async () => {
  const { address } = sites[0] as (typeof sites)[number];
  const answer = await ask(`${address}/en/about`);
  expect(new URL(answer.headers.get('Location') ?? '', answer.url).origin).toBe(new URL(address).origin);
});

it('shows the 404 page for what is not there, outside its path as well', async () => {
  for (const { address } of sites) {
    const answer = await ask(new URL('/none/', address).href);
    expect([answer.status, await answer.text()]).toEqual([404, 'not found']);
  }
});
