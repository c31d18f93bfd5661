/** The builds that the tests read: the site, the same with a public address, and the tiny second review. */
import { execFileSync } from 'node:child_process';
import { tools } from '../scripts/tools.ts';

export const siteUrl = 'https://review.example/zk/';

export const folders = {
  site: 'dist',
  published: '.cache/published',
  mini: '.cache/mini',
} as const;

/** Builds with settings, and shows the output if that fails. */
function build(outDir: string, settings: Record<string, string> = {}) {
  const env = { ...process.env, ...settings };
  execFileSync(process.execPath, [tools.astro, 'build', '--outDir', outDir], { env, stdio: 'pipe' });
}

export function buildAll() {
  build(folders.site);
  build(folders.published, { SITE_URL: siteUrl, CACHE_DIR: '.cache/astro-published' });
  build(folders.mini, { CONTENT_DIR: 'tests/fixtures/mini', CACHE_DIR: '.cache/astro-mini' });
}
