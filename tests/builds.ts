/** The builds that the tests read: the site, the same with a public address, and the tiny second review. */
import { execFileSync } from 'node:child_process';

export const siteUrl = 'https://review.example/zk/';

export const folders = {
  site: 'dist',
  published: '.cache/published',
  mini: '.cache/mini',
} as const;

/** Runs the project's own build command with settings, and shows its output if it fails. */
function build(outDir: string, settings: Record<string, string> = {}) {
  execFileSync('npm', ['run', '--silent', 'build', '--', '--outDir', outDir], {
    env: { ...process.env, ...settings },
    shell: process.platform === 'win32',
    stdio: 'pipe',
  });
}

export function buildAll() {
  build(folders.site);
  build(folders.published, { SITE_URL: siteUrl, CACHE_DIR: '.cache/astro-published' });
  build(folders.mini, { CONTENT_DIR: 'tests/fixtures/mini', CACHE_DIR: '.cache/astro-mini' });
}
