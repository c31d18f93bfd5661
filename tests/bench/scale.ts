/** Whole builds of reviews of some sizes, beside those of as many pages in Starlight. */
import { readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { tools } from '../../scripts/tools.ts';
import { bytesSent, filesOf } from '../build/pages.ts';
import { writeLargeContent } from './large-content.ts';
import { middle, withBrowser } from './measuring.ts';
import { firstQueryBytes } from './search.ts';
import { buildStarlight, starlightOutput } from './starlight-site.ts';
import { measured, type Usage } from './usage.ts';

/** A highlight's page that every size has. */
const page = '/highlight-5/';

/** The size that others are compared with. Up to it chance matters, so three builds are made and the middle taken. */
const reference = 100;

const ratio = (one: number, other: number) => Number((one / other).toFixed(2));

/** The middle of each figure of some builds. */
const middleOf = (builds: readonly Usage[]): Usage => ({
  seconds: middle(builds.map(({ seconds }) => seconds)),
  cpu: middle(builds.map(({ cpu }) => cpu)),
  peak: middle(builds.map(({ peak }) => peak)),
});

/** Builds a content folder with nothing left of a build before. */
function buildOurs(content: string, outDir: string, cache: string) {
  for (const made of [outDir, cache]) rmSync(made, { recursive: true, force: true });
  return measured([tools.astro, 'build', '--outDir', resolve(outDir)], {
    env: { ...process.env, CONTENT_DIR: resolve(content), CACHE_DIR: cache },
  });
}

/** Builds both sites in turn, so that a busy minute of the machine falls on both. */
async function buildBoth(size: number, folder: string) {
  const content = join(folder, 'content');
  writeLargeContent('content', content, size);
  const builds: Record<'ours' | 'starlight', Usage[]> = { ours: [], starlight: [] };
  for (let left = size > reference ? 1 : 3; left > 0; left--) {
    builds.ours.push(await buildOurs(content, join(folder, 'dist'), join(folder, 'astro')));
    builds.starlight.push(await buildStarlight(content));
  }
  return { ours: middleOf(builds.ours), starlight: middleOf(builds.starlight) };
}

/** Bytes of the fonts that a page asks for. */
const fontBytes = (folder: string, path: string) =>
  withBrowser(folder, async (browser, address) => {
    const tab = await browser.newPage();
    let bytes = 0;
    tab.on('request', (request) => {
      if (request.resourceType() === 'font') bytes += bytesSent(folder, new URL(request.url()).pathname);
    });
    await tab.goto(new URL(path, address).href, { waitUntil: 'networkidle' });
    return bytes;
  });

/** Bytes of a built site, and of what a reader gets of it. */
async function bytesOf(folder: string, queries: readonly string[]) {
  const html = join(folder, page, 'index.html');
  return {
    'bytes of all files but compressed copies': filesOf(folder).reduce(
      (sum, file) => sum + statSync(join(folder, file)).size,
      0,
    ),
    'bytes of a highlight’s page': statSync(html).size,
    'bytes of it as sent': readFileSync(`${html}.br`).length,
    'bytes of its fonts': await fontBytes(folder, page),
    'bytes of a first query, median': middle(await firstQueryBytes(folder, queries)),
  };
}

const pagesIn = (folder: string) => filesOf(folder).filter((file) => file.endsWith('.html')).length;

const used = (who: string, { seconds, cpu, peak }: Usage) => ({
  [`${who}seconds`]: Number(seconds.toFixed(1)),
  [`${who}processor seconds`]: Number(cpu.toFixed(1)),
  [`${who}memory at most, MB`]: Math.round(peak / 1e6),
});

/** All that is told of a size. */
async function measureSize(size: number, queries: readonly string[]) {
  const folder = `.cache/scale/${size}`;
  const { ours, starlight } = await buildBoth(size, folder);
  // The table comes after a quarter of an hour; until then this tells how far it is.
  console.log(size, used('', ours), used('Starlight: ', starlight));
  const [pages, theirs] = [pagesIn(join(folder, 'dist')), pagesIn(starlightOutput)];
  return {
    pages,
    ...used('', ours),
    'ms a page': Number(((1000 * ours.seconds) / pages).toFixed(1)),
    ...(await bytesOf(join(folder, 'dist'), queries)),
    'Starlight: pages': theirs,
    ...used('Starlight: ', starlight),
    'seconds a page, ours : Starlight’s': ratio(ours.seconds / pages, starlight.seconds / theirs),
    'processor seconds a page, ours : Starlight’s': ratio(ours.cpu / pages, starlight.cpu / theirs),
  };
}

/**
 * Builds reviews of some sizes, of this one's sentences, and the same texts in Starlight.
 * @returns a row for each measure, with a column for each size
 */
export async function scaleOfBuilds(sizes: readonly number[], queries: readonly string[]) {
  const rows: Record<string, Record<string, number>> = {};
  for (const size of sizes) {
    for (const [name, value] of Object.entries(await measureSize(size, queries))) {
      rows[name] = { ...rows[name], [`${size} highlights`]: value };
    }
  }
  const each = rows['ms a page'] ?? {};
  const base = each[`${reference} highlights`] ?? Number.NaN;
  const times = Object.entries(each).map(([size, value]) => [size, ratio(value, base)]);
  return { ...rows, [`ms a page, times those at ${reference}`]: Object.fromEntries(times) };
}
