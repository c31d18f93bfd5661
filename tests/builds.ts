/**
 * The builds that the tests read: the site, the same with a public address, the same with a highlight more, and the
 * tiny second review.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
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

/** Copies what a build reads. Astro keeps a list of the content beside a project, so what runs at one time needs several. */
export function copyProject(target: string): void {
  for (const name of ['astro.config.ts', 'package.json', 'tsconfig.json', 'src', 'content', 'public']) {
    cpSync(name, join(target, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(target, 'node_modules'), 'junction');
}

/** Builds a project with settings, and keeps what is printed. @throws {Trouble} with that, if the build fails */
async function build(project: string, name: keyof typeof folders, settings: Record<string, string> = {}) {
  const child = spawn(process.execPath, [tools.astro, 'build', '--outDir', resolve(folders[name])], {
    cwd: project,
    env: { ...process.env, ...settings },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const [status] = await once(child, 'close');
  mkdirSync(dirname(outputOf(name)), { recursive: true });
  writeFileSync(outputOf(name), output);
  if (status !== 0) throw new Trouble(`The build to ${folders[name]} failed:\n${output}`);
}

/** Makes all builds, two at a time. @throws {Trouble} if one fails */
export async function buildAll() {
  const copy = '.cache/project';
  rmSync(copy, { recursive: true, force: true });
  copyProject(copy);
  addHighlight(furtherContent);
  const ofMini = { CONTENT_DIR: 'tests/fixtures/mini', CACHE_DIR: '.cache/astro-mini' };
  const ofPublished = { SITE_URL: siteUrl, CACHE_DIR: resolve('.cache/astro-published') };
  const ofFurther = { CONTENT_DIR: resolve(furtherContent), CACHE_DIR: resolve('.cache/astro-further-copy') };
  await Promise.all([
    build('.', 'site').then(() => build('.', 'mini', ofMini)),
    build(copy, 'published', ofPublished).then(() => build(copy, 'further', ofFurther)),
  ]);
}
