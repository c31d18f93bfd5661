/** Whatever happens to a file of the search bundle, an answer is right or there is none; never “nothing found”. */
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { SearchFailure } from '../../src/search/browser/files.ts';
import { folders } from '../builds.ts';
import { bundleOf, engineOf, served } from '../search-queries.ts';
import { nowhere } from '../text.ts';
import { filesOf } from './pages.ts';

const bundle = bundleOf(folders.site);

/** Queries that together ask for every file: Chinese, English, traditional, pinyin, unfinished, not there. */
const queries = ['物流', 'logistics', '醫共體', 'wuliu', '周口 项目', '43.7 billion', 'logis', nowhere];

/** Every kind of file but the scripts, which browser tests are about. */
const kinds = {
  'the entry': /pagefind-entry\.json$/,
  'the list of parts': /\.pf_meta$/,
  'the WebAssembly': /wasm\.unknown\.pagefind$/,
  'parts of the index': /\.pf_index$/,
  'texts of highlights': /text\/.*\.json$/,
  'the list of places in the index': /landmarks\.json$/,
  'the list of variant characters': /variants\.json$/,
  'the list of readings': /pinyin\.json$/,
  'the list of terms': /terms\.json$/,
};

const other = readFileSync(bundle + filesOf(bundle).find((file) => file.endsWith('.pf_index')));
const turned = (body: Uint8Array<ArrayBuffer>) => {
  const copy = body.slice();
  copy[copy.length >> 1] = (copy[copy.length >> 1] ?? 0) ^ 1;
  return copy;
};

/** What may come in place of a file, and the reason that is given for it. */
const faults: [what: string, reason: string, (body: Uint8Array<ArrayBuffer>) => Response][] = [
  ['no connection', 'offline', () => Response.error()],
  ['404', 'missing', () => new Response('Not found', { status: 404 })],
  ['500 with a page', 'missing', () => new Response('<h1>Error</h1>', { status: 500 })],
  ['nothing', 'damaged', () => new Response('')],
  ['a page to log in', 'damaged', () => new Response('<!doctype html><title>Log in</title>')],
  ['an empty list', 'damaged', () => new Response('{}')],
  ['its first half', 'damaged', (body) => new Response(body.subarray(0, body.length / 2))],
  ['all but its last byte', 'damaged', (body) => new Response(body.subarray(0, -1))],
  ['one bit of it turned', 'damaged', (body) => new Response(turned(body))],
  ['another file of the bundle', 'damaged', () => new Response(other)],
];

/** All that a query finds, and the terms offered if that is nothing, by an engine that begins with it. */
async function answer(query: string) {
  const engine = await engineOf(bundle);
  const { hits } = await engine.search(query, {
    locale: 'zh',
    enough: 10,
    signal: new AbortController().signal,
  });
  return hits.length > 0 ? hits : engine.suggest(query);
}

const truth = new Map<string, Awaited<ReturnType<typeof answer>>>();
/** The files that a query asks for; what happens to others is nothing to it. */
const asked = new Map<string, string[]>();

beforeAll(async () => {
  // Pagefind says each failure there as well.
  vi.spyOn(console, 'error').mockReturnValue();
  // It looks every 50 ms whether it is ready, which here would take longer than all else.
  const { setTimeout } = globalThis;
  vi.spyOn(globalThis, 'setTimeout').mockImplementation((run) => setTimeout(run, 1));
  for (const query of queries) {
    const paths: string[] = [];
    served.change = (path) => void paths.push(path);
    truth.set(query, await answer(query));
    asked.set(query, paths);
  }
});
afterEach(() => {
  served.change = undefined;
});
afterAll(() => vi.restoreAllMocks());

describe.each(Object.entries(kinds))('%s', (_, pattern) => {
  it.each(faults)('%s: told as “%s”, or of no effect', async (_, reason, fault) => {
    let told = 0;
    for (const query of queries.filter((query) => asked.get(query)?.some((path) => pattern.test(path)))) {
      served.change = (path, body) => (pattern.test(path) ? fault(body) : undefined);
      const found = await answer(query).catch((error) => error);
      if (found instanceof SearchFailure) {
        expect(found.reason).toBe(reason);
        told++;
      } else {
        expect(found, query).toEqual(truth.get(query));
      }
    }
    // Each kind of file is asked for by one query at least.
    expect(told).toBeGreaterThan(0);
  });
});
