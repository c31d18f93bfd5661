/** What is built for the sake of the hosts: names, rules, and compressed copies. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { hashedFolders, headersOf } from '../../src/hosting/headers.ts';
import { folders } from '../builds.ts';
import { filesOf } from './pages.ts';

const files = filesOf(folders.site);
const read = (file: string) => readFileSync(join(folders.site, file));

it('no name begins with an underscore, except that of a file which only hosts without Jekyll read', () => {
  const names = readdirSync(folders.site, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replace(/^.*[\\/]/, ''),
  );
  expect(names.filter((name) => name.startsWith('_'))).toEqual(['_headers']);
  expect(names).toContain('.nojekyll');
});

describe('compressed copies', () => {
  it.each([
    ['.br', brotliDecompressSync],
    ['.gz', gunzipSync],
  ] as const)(
    '%s stand beside every text file of 1 KB, hold the same text, and stand nowhere else',
    (ending, expand) => {
      const text = files.filter((file) => /\.(html|css|js|json|svg|txt|xml|md|csv|tmx|tbx|xlf)$/.test(file));
      expect(text.length).toBeGreaterThan(0);
      for (const file of files) {
        const due = text.includes(file) && read(file).length >= 1024;
        expect(existsSync(join(folders.site, file + ending)), file).toBe(due);
        if (due) expect(expand(read(file + ending)).equals(read(file)), file).toBe(true);
      }
    },
  );

  it('name neither the time nor the system they were made on', () => {
    expect([...read('/index.html.gz').subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
  });
});

describe('rules for hosts', () => {
  const cacheControl = (path: string) => headersOf(path)['Cache-Control'];

  it('_headers: every header for every file, and those of the hashed folders kept', () => {
    const rules = read('/_headers')
      .toString()
      .split('\n\n')
      .map((block) => {
        const [path = '', ...headers] = block.trim().split('\n');
        return { path, headers: Object.fromEntries(headers.map((line) => line.trim().split(/: (.*)/))) };
      });
    for (const folder of hashedFolders) {
      const sent = rules.filter(({ path }) => `/${folder}/x`.startsWith(path.replace('*', '')));
      const headers = sent.flatMap((rule) => Object.entries(rule.headers));
      expect(Object.fromEntries(headers)).toEqual(headersOf(`${folder}/x`));
      expect(headers, 'each once').toHaveLength(Object.keys(headersOf(`${folder}/x`)).length);
    }
  });

  it('vercel.json: the patterns match each file as the table says, once for each header', () => {
    type Rule = { source: string; headers: { key: string; value: string }[] };
    const { headers: rules } = JSON.parse(read('/vercel.json').toString()) as { headers: Rule[] };
    for (const file of files) {
      const sent = rules
        .filter(({ source }) => new RegExp(`^${source}$`).test(file))
        .flatMap(({ headers }) => headers.map(({ key, value }) => [key, value]));
      const { 'Content-Type': _, ...expected } = headersOf(file.slice(1));
      expect(Object.fromEntries(sent), file).toEqual(expected);
      expect(sent, file).toHaveLength(Object.keys(expected).length);
    }
  });

  it('staticwebapp.config.json: a route’s header replaces the global one, and Pagefind’s endings have a type', () => {
    const { globalHeaders, routes, mimeTypes } = JSON.parse(read('/staticwebapp.config.json').toString());
    for (const file of files) {
      const route = routes.find(({ route }: { route: string }) => file.startsWith(route.replace('*', '')));
      const type = mimeTypes[/\.[^./]*$/.exec(file)?.[0] ?? ''];
      const sent = { ...globalHeaders, ...route?.headers, ...(type && { 'Content-Type': type }) };
      expect(sent, file).toEqual(headersOf(file.slice(1)));
    }
    expect(cacheControl('assets/x')).not.toBe(cacheControl('index.html'));
  });
});
