/**
 * The builds that the tests read: the site, the same with a public address, the same with a highlight more, and the
 * tiny second review.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { tools } from '../scripts/tools.ts';
import { Trouble } from '../scripts/trouble.cjs';
import { addHighlight } from './further-highlight.ts';

export const siteUrl = 'https://review.example/zk/';

export const folders = {
  site: 'dist',
  published: '.cache/published',
  further: '.cache/further',
  mini: '.cache/mini',
} as const;

/** The content folder of this review with a highlight more. */
export const furtherContent = '.cache/further-content';

/** File with all that a build printed. */
export const outputOf = (name: keyof typeof folders) => `.cache/output/${name}.txt`;

/** Builds with settings, and keeps what is printed. @throws {Trouble} with that, if the build fails */
function build(name: keyof typeof folders, settings: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tools.astro, 'build', '--outDir', folders[name]],
    {
      env: { ...process.env, ...settings },
      encoding: 'utf8',
    },
  );
  mkdirSync(dirname(outputOf(name)), { recursive: true });
  writeFileSync(outputOf(name), stdout + stderr);
  if (status !== 0) throw new Trouble(`The build to ${folders[name]} failed:\n${stdout}${stderr}`);
}

export function buildAll() {
  build('site');
  build('published', { SITE_URL: siteUrl, CACHE_DIR: '.cache/astro-published' });
  addHighlight(furtherContent);
  build('further', { CONTENT_DIR: furtherContent, CACHE_DIR: '.cache/astro-further' });
  build('mini', { CONTENT_DIR: 'tests/fixtures/mini', CACHE_DIR: '.cache/astro-mini' });
}
