/** While developing, an open page shows what is wrong with the content, and is itself again when it is mended. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { tools } from '../../../scripts/tools.ts';
import { copyProject } from '../../builds.ts';

type Message = {
  type: string;
  path?: string;
  err?: { message: string; loc: { file: string; line: number } };
};

const folder = mkdtempSync(join(tmpdir(), 'review-'));
const project = mkdtempSync(join(tmpdir(), 'project-'));
const library = join(folder, 'highlights/02-open-library.mdx');
let server: ChildProcess;
let address: string;

beforeAll(async () => {
  cpSync('tests/fixtures/mini', folder, { recursive: true });
  copyProject(project);
  // In a process of its own, because Vite watches no files in one that runs tests.
  const env = { ...process.env, CONTENT_DIR: folder, CACHE_DIR: join(folder, '.cache'), NO_COLOR: '1' };
  for (const name of ['VITEST', 'NODE_ENV', 'FORCE_COLOR']) Reflect.deleteProperty(env, name);
  server = spawn(process.execPath, [tools.astro, 'dev', '--ignore-lock'], { cwd: project, env });
  address = await new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk;
      const [, found] = /http:\/\/(localhost:\d+)/.exec(output) ?? [];
      if (found) resolve(found);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.on('exit', () => reject(new Error(output)));
  });
});
afterAll(() => {
  server.removeAllListeners('exit').kill();
  for (const made of [folder, project]) rmSync(made, { recursive: true });
});

/** Opens the channel that a page of the development server listens on. */
async function openPage() {
  const client = await (await fetch(`http://${address}/@vite/client`)).text();
  const token = /wsToken\s*=\s*"([^"]+)"/.exec(client)?.[1];
  const socket = new WebSocket(`ws://${address}/?token=${token}`, 'vite-hmr');
  const messages: Message[] = [];
  let look = () => {};
  socket.addEventListener('message', ({ data }) => {
    messages.push(JSON.parse(data));
    look();
  });
  /** The first message of a type that was not read yet, whatever came before it. */
  const next = (type: string, path?: string) =>
    new Promise<Message>((resolve) => {
      look = () => {
        const at = messages.findIndex((message) => message.type === type && message.path === path);
        if (at >= 0) resolve(messages.splice(at, 1)[0] as Message);
      };
      look();
    });
  await next('connected');
  return { messages, next, close: () => socket.close() };
}

it('shows the findings over an open page, and over one that is opened later, until they are mended', async () => {
  const page = await openPage();
  const sound = readFileSync(library, 'utf8');
  writeFileSync(library, sound.replace('42 local gazetteers', '24 local gazetteers'));
  const { err } = await page.next('error');
  expect(err?.message).toContain('02-open-library.mdx');
  expect(err?.message).toContain('24');
  expect(err?.loc.file).toMatch(/02-open-library\.mdx$/);

  const later = await openPage();
  expect((await later.next('error')).err?.message).toContain('24');

  writeFileSync(library, sound);
  // Astro itself reloads with a path, at every change; the audit without, when all is well again.
  await page.next('full-reload');
  const last = await openPage();
  expect(last.messages.filter(({ type }) => type === 'error')).toEqual([]);
  last.close();
  later.close();
  page.close();
});

/** The page of the highlight: its status, and its text. */
async function libraryPage() {
  const response = await fetch(`http://${address}/en/open-library/`);
  return { status: response.status, text: await response.text() };
}

it('tells of text that MDX cannot read in the words of the audit alone', async () => {
  const page = await openPage();
  const sound = readFileSync(library, 'utf8');
  for (const [from, to] of [
    ['3,000 books', '<3,000 books {'],
    ['<En>\nThe third floor keeps 42 local gazetteers.\n</En>\n', ''],
  ] as const) {
    writeFileSync(library, sound.replace(from, to));
    const { err } = await page.next('error');
    expect(err?.message).toContain('to mend:');
    expect((await libraryPage()).status).toBe(404);
    writeFileSync(library, sound);
    await page.next('full-reload');
    await expect.poll(async () => (await libraryPage()).status, { timeout: 30_000 }).toBe(200);
  }
  expect(
    page.messages.filter(({ type, err }) => type === 'error' && !err?.message.includes('to mend:')),
  ).toEqual([]);
  page.close();
});

it('reads a folder anew that was replaced', async () => {
  const page = await openPage();
  const kept = mkdtempSync(join(tmpdir(), 'review-'));
  cpSync(folder, kept, { recursive: true });
  rmSync(folder, { recursive: true });
  expect((await page.next('error')).err?.message).toMatch(/missing-file|empty/);
  cpSync(kept, folder, { recursive: true });
  writeFileSync(library, readFileSync(library, 'utf8').replace('reading room', 'quiet reading room'));
  await expect
    .poll(async () => (await libraryPage()).text, { timeout: 30_000 })
    .toContain('quiet reading room');
  rmSync(kept, { recursive: true });
  page.close();
});
