/**
 * Reads and searches the built site in every engine that can be had: `npm run test:browsers`, after a build. Names of
 * engines as arguments choose some of them.
 */

import { execFileSync } from 'node:child_process';
import { folders } from '../builds.ts';
import { fontconfigFile, makeFonts } from '../fonts.ts';
import { install } from '../hosts/packages.ts';
import { installFolder } from '../install-folder.ts';
import type { Engine } from './engines.ts';
import type { Site } from './site.ts';

const folder = 'tests/browsers';
let passed = 0;
let failed = 0;

/** Runs one step and counts it. */
async function count<T>(name: string, step: () => Promise<T>): Promise<T | undefined> {
  try {
    const result = await step();
    passed++;
    return result;
  } catch (error) {
    failed++;
    // With its kind, since a driver may give no message.
    console.error(`✗ ${name}: ${error}`);
    return undefined;
  }
}

/** Every flow that an engine is expected to pass, in one window. */
async function runEngine(engine: Engine, site: Site) {
  const { flows } = await import('./flows.ts');
  const before = { passed, failed };
  const browser = await count(`${engine.name} starts`, () => engine.start());
  if (!browser) return;
  try {
    for (const flow of flows.filter(({ isFor }) => isFor?.(engine) ?? true)) {
      await count(`${engine.name} ${flow.name}`, () => flow.run(browser, site));
    }
  } finally {
    await browser.close();
  }
  console.log(`${engine.name}: ${passed - before.passed} passed, ${failed - before.failed} failed`);
}

try {
  installFolder(folder);
  // Only now are their packages there.
  const [{ engines, packages }, { serveSite }] = await Promise.all([
    import('./engines.ts'),
    import('./site.ts'),
  ]);
  install(packages);
  await count('The types of these tests', async () =>
    execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '--noEmit', '-p', folder], {
      stdio: 'inherit',
    }),
  );
  await makeFonts();
  process.env.FONTCONFIG_FILE = fontconfigFile;
  const chosen = process.argv.slice(2);
  const unknown = chosen.filter((name) => !engines.some((engine) => engine.name === name));
  if (unknown.length > 0) {
    throw new Error(`No engine ${unknown}; there are ${engines.map(({ name }) => name).join(', ')}.`);
  }
  const site = await serveSite(folders.site);
  for (const engine of engines) {
    if (chosen.length === 0 || chosen.includes(engine.name)) await runEngine(engine, site);
  }
  site.close();
} catch (error) {
  failed++;
  console.error(error instanceof Error ? error.message : error);
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
