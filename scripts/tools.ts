import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { relative, resolve } from 'node:path';

/** The programs of packages, by their files: a shell and npm differ from system to system, and paths hold spaces. */
export const tools = {
  astro: resolve('node_modules/astro/bin/astro.mjs'),
  biome: resolve('node_modules/@biomejs/biome/bin/biome'),
  knip: resolve('node_modules/knip/bin/knip.js'),
  playwright: resolve('node_modules/@playwright/test/cli.js'),
  vitest: resolve('node_modules/vitest/vitest.mjs'),
};

/** Runs a JavaScript or TypeScript file with this very Node, its output shown. @returns whether it ended well */
export function run(file: string, args: string[] = [], options: SpawnSyncOptions = {}): boolean {
  console.log(`\n> ${[relative('', file), ...args].join(' ')}`);
  return spawnSync(process.execPath, [file, ...args], { stdio: 'inherit', ...options }).status === 0;
}
