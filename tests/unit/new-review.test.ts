/** A new review is sound from the start, and builds to any folder, wherever it and the command are. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { checkReview } from '../../src/audit/audit.ts';
import { formatFinding } from '../../src/audit/reports/text.ts';
import { strings } from '../../src/languages/interface.ts';

const project = process.cwd();
const elsewhere = mkdtempSync(join(tmpdir(), 'a folder '));
/** Beside the project, with a path that begins like its own: Astro takes such a folder for one within the project. */
const site = mkdtempSync(`${project}-site-`);
afterAll(() => {
  for (const folder of [elsewhere, site]) rmSync(folder, { recursive: true });
});

/** Gives a command of the project from another folder. */
function npmRun(args: string[], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync('npm', ['--prefix', project, 'run', '--silent', ...args], {
    cwd: elsewhere,
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

it('writes a review that has no mistake, into an empty folder alone', () => {
  const { status, output } = npmRun(['new', '--', 'myreview']);
  expect(status, output).toBe(0);
  expect(output).toContain('CONTENT_DIR=');
  expect(checkReview(join(elsewhere, 'myreview')).findings.map(formatFinding)).toEqual([]);
  const dateOf = (folder: string) =>
    /^modified: (.*)$/m.exec(readFileSync(join(folder, 'review.yaml'), 'utf8'))?.[1] ?? '';
  expect(dateOf(join(elsewhere, 'myreview')) > dateOf('docs/first-review')).toBe(true);

  const again = npmRun(['new', '--', 'myreview']);
  expect(again.status).toBe(1);
  expect(again.output).toMatch(/empty or not there yet, and .*myreview is neither/);
  expect(npmRun(['new']).output).toContain('npm run new -- FOLDER');
});

it('leads each file to its schema', () => {
  const file = join(elsewhere, 'myreview/highlights/01-new-reading-room.mdx');
  const [, schema = ''] = /\$schema=(\S+)/.exec(readFileSync(file, 'utf8')) ?? [];
  const path = schema.startsWith('file:') ? fileURLToPath(schema) : resolve(dirname(file), schema);
  expect(path).toBe(resolve('docs/schemas/highlight.schema.json'));
});

/** Builds the new review, and reads its pages. */
function build() {
  const env = { CONTENT_DIR: 'myreview', CACHE_DIR: join(elsewhere, '.cache') };
  const { status, output } = npmRun(['build', '--', '--outDir', site], env);
  expect(status, output).toBe(0);
  return (page: string) => readFileSync(join(site, page, 'index.html'), 'utf8');
}
const { orLookUp, citation } = strings.en;

it('builds it, with paths from where the command is given, to a folder outside the project', () => {
  const read = build();
  expect(read('en/new-reading-room')).toContain('A new reading room opens');
  expect(read('en/search')).toContain(orLookUp);
  expect(read('en/about')).toContain(citation.figures);
});

it('speaks of no figures and of no glossary where there are none', () => {
  const highlight = join(elsewhere, 'myreview/highlights/01-new-reading-room.mdx');
  // From the line of the figures to that which ends the front matter.
  const withoutFigures = readFileSync(highlight, 'utf8').replace(/^figures:.*?(?=^---$)/ms, '');
  writeFileSync(highlight, withoutFigures);
  writeFileSync(join(elsewhere, 'myreview/glossary.yaml'), '{}\n');
  const read = build();
  expect(read('en/search')).not.toContain(orLookUp);
  expect(read('en/about')).not.toContain(citation.figures);
});
