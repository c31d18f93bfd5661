/** `npm run audit` as its users run it: files, rules, formats, exceptions, and what it ends with. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isChosen, readOptions } from '../../../scripts/audit/options.ts';
import { checkReview } from '../../../src/audit/audit.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'review-'));
  cpSync('tests/fixtures/mini', folder, { recursive: true });
  vi.stubEnv('INIT_CWD', folder);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

const bridge = 'highlights/01-new-bridge.mdx';
const library = 'highlights/02-open-library.mdx';

function edit(file: string, from: string, to: string) {
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, file), text.replace(from, to));
}

/** Runs the audit as from the content folder. */
function audit(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/audit.ts', ...args], {
    env: { ...process.env, CONTENT_DIR: folder },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** Two findings in one file, and one in another. */
function makeFaults() {
  edit(library, 'opened on 300 days', 'opened  on 200 days');
  edit('review.yaml', 'Two things in a small town', 'Three things in a small town');
}

it('ends with 0 where nothing is found', () => {
  expect(audit()).toMatchObject({ status: 0, stdout: expect.stringContaining('no finding') });
});

it('ends with 1 where something is found, and tells what the files and rules choose', () => {
  makeFaults();
  const { status, stdout } = audit('--json', '--rule', 'figures', library);
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject([{ rule: 'figures', line: 18, at: 'p1.1', about: '200 days' }]);
});

it('ends with 2 where it is not understood', () => {
  expect(audit('--rules', 'names')).toMatchObject({ status: 2, stdout: '' });
});

it('excuses what is accepted, and nothing else', () => {
  makeFaults();
  const { status, stdout } = audit('--accept', '--reason', 'So it is.', '--rule', 'figures', library);
  expect(status, stdout).toBe(0);
  expect(readFileSync(join(folder, 'exceptions.yaml'), 'utf8')).toContain('So it is.');
  const rules = checkReview(folder).findings.map(({ rule }) => rule);
  expect(rules).toEqual(['typography', 'figures']);
});

describe('files and rules', () => {
  it.each([
    [['highlights'], ['typography', 'figures']],
    [['review.yaml'], ['figures']],
    [['--rule', 'typography'], ['typography']],
    [
      ['--rule', 'names', '--rule', 'figures'],
      ['figures', 'figures'],
    ],
    [[bridge], []],
  ])('%j choose %j', (args, expected) => {
    makeFaults();
    const options = readOptions(args, folder);
    const chosen = checkReview(folder).findings.filter((finding) => options && isChosen(options, finding));
    expect(chosen.map(({ rule }) => rule)).toEqual(expected);
  });
});

it.each([
  [['--rules', 'figures'], '--rule, --format'],
  [['--rule'], '--rule'],
  [['--rule', 'figure'], 'figures'],
  [['--format', 'xml'], 'sarif'],
  [['highlights/03-no.mdx'], '02-open-library.mdx'],
  [['--reason', 'So.'], '--accept'],
  [['--accept', '--reason', 'So.'], '--rule or files'],
])('is told what is possible where it is asked for %j', (args, possible) => {
  expect(() => readOptions(args, folder)).toThrow(possible);
});
