/** The same content gives the same site, to the byte, wherever and whenever it is built. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { tools } from '../../scripts/tools.ts';
import { copyProject, folders } from '../builds.ts';
import { filesOf } from './pages.ts';

const elsewhere = mkdtempSync(join(tmpdir(), 'another place 周口 '));
afterAll(() => rmSync(elsewhere, { recursive: true }));

it('in another folder, in another time zone', () => {
  copyProject(elsewhere);
  // Only what a program needs to start, because the test runner's own settings would reach the build.
  const { PATH, HOME, SystemRoot } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(tools.astro), 'build'], {
    cwd: elsewhere,
    env: { PATH, HOME, SystemRoot, TZ: 'Pacific/Chatham', ASTRO_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
  });
  expect(status, stdout + stderr).toBe(0);
  const there = join(elsewhere, 'dist');
  const files = filesOf(folders.site).sort();
  expect(filesOf(there).sort()).toEqual(files);
  const different = files.filter(
    (file) => !readFileSync(join(folders.site, file)).equals(readFileSync(join(there, file))),
  );
  expect(different).toEqual([]);
});
