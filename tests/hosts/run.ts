/** Serves the built site from six common servers, at the root and below a path, and checks what readers get. */
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAll, folders } from '../builds.ts';
import { checkNotFound, checkReading, launch } from './browser.ts';
import { type CheckName, checks, visit } from './checks.ts';
import { install } from './packages.ts';
import { type Place, type Server, servers } from './servers.ts';

const below = '/a b/周口/';
const work = mkdtempSync(join(tmpdir(), 'hosts-'));
let passed = 0;
let failed = 0;

/** Runs one check and counts it. */
async function count(name: string, check: () => Promise<void>): Promise<void> {
  try {
    await check();
    passed++;
  } catch (error) {
    failed++;
    console.error(`✗ ${name}: ${error instanceof Error ? error.message : error}`);
  }
}

/** A copy of the site that a server’s own user may read, at a path below a folder to serve. */
function place(base: string): Omit<Place, 'own'> {
  const root = join(work, base === '/' ? 'root' : 'below');
  cpSync(folders.site, join(root, base), { recursive: true });
  return { root, base };
}

/** Runs every check on one server at one place, in the order of the table. */
async function checkServer(server: Server, where: Place, browser: Awaited<ReturnType<typeof launch>>) {
  const { origin, stop } = await server.start(where);
  try {
    const site = await visit(server, origin + encodeURI(where.base), folders.site);
    const name = `${server.name} ${where.base}`;
    for (const [check, run] of Object.entries(checks)) {
      if (!server.cannot?.[check as CheckName]) await count(`${name} ${check}`, () => run(site));
    }
    await count(`${name} reading and searching`, () => checkReading(browser, site.address));
    if (!server.cannot?.['not found']) {
      await count(`${name} 404 page`, () => checkNotFound(browser, site.address));
    }
  } finally {
    await stop();
  }
}

/** Every server at both places. */
async function checkAll() {
  install([...new Set(servers.flatMap(({ packages }) => packages))]);
  if (!existsSync(folders.site)) await buildAll();
  // Servers that root starts read as another user.
  chmodSync(work, 0o755);
  const browser = await launch();
  try {
    for (const where of ['/', below].map(place)) {
      for (const [i, server] of servers.entries()) {
        const own = join(work, `own${where.base === '/' ? '' : '-below'}-${i}`);
        mkdirSync(own);
        const before = { passed, failed };
        await count(`${server.name} ${where.base} starts and stops`, () =>
          checkServer(server, { ...where, own }, browser),
        );
        console.log(
          `${server.name} ${where.base}: ${passed - before.passed} passed, ${failed - before.failed} failed`,
        );
      }
    }
  } finally {
    await browser.close();
  }
}

try {
  await checkAll();
} catch (error) {
  failed++;
  console.error(error instanceof Error ? error.message : error);
} finally {
  rmSync(work, { recursive: true });
}
for (const { name, cannot } of servers) {
  for (const [check, reason] of Object.entries(cannot ?? {}))
    console.log(`Not asked of ${name}: ${check} (${reason})`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
