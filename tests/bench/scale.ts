import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { tools } from '../../scripts/tools.ts';
import { bytesSent, filesOf } from '../build/pages.ts';
import { writeLargeContent } from './large-content.ts';

/**
 * Builds reviews of some sizes, made of this one's paragraphs, one after the other.
 * @returns for each size, seconds of the build, and bytes: of all files, and of pages as a host with Brotli sends them
 * @throws with what was printed, if a build fails
 */
export function scaleOfBuilds(sizes: readonly number[]) {
  const rows: Record<string, object> = {};
  let first: number | undefined;
  for (const size of sizes) {
    const [content, outDir] = ['content', 'dist'].map((name) => resolve(`.cache/scale/${size}/${name}`));
    if (!content || !outDir) continue;
    writeLargeContent('content', content, size);
    const env = { ...process.env, CONTENT_DIR: content, CACHE_DIR: `.cache/scale/${size}/astro` };
    const started = performance.now();
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [tools.astro, 'build', '--outDir', outDir],
      { env, encoding: 'utf8', maxBuffer: 2 ** 28 },
    );
    const seconds = (performance.now() - started) / 1000;
    if (status !== 0) throw new Error(`The build of ${size} highlights failed:\n${stdout}${stderr}`);
    const files = filesOf(outDir);
    const perPage = seconds / files.filter((file) => file.endsWith('.html')).length;
    first ??= perPage;
    rows[`${size} highlights`] = {
      seconds: Number(seconds.toFixed(1)),
      'a page, times the first': Number((perPage / first).toFixed(2)),
      'all files, bytes': files.reduce((sum, file) => sum + statSync(join(outDir, file)).size, 0),
      'a highlight’s page, bytes sent': bytesSent(outDir, '/highlight-5/'),
      'the glossary, bytes sent': bytesSent(outDir, '/glossary/'),
    };
  }
  return rows;
}
