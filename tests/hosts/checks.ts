/** What is asked of a server, over HTTP alone. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { askAgain, headersOf, keepForYear, securityHeaders } from '../../src/hosting/headers.ts';
import { filesOf } from '../build/pages.ts';
import type { Server } from './servers.ts';

export type CheckName =
  | 'files'
  | 'headers'
  | 'compression'
  | 'kept copies'
  | 'not found'
  | 'redirects'
  | 'redirects with a query';

/** A site as a server shows it. */
export interface Site {
  server: Server;
  /** Of the front page, encoded, with a slash at the end. */
  address: string;
  files: readonly SiteFile[];
}

export interface SiteFile {
  /** From the site’s root, without a leading slash. */
  path: string;
  /** As pages link to it: a folder for its index. */
  address: string;
  content: Buffer;
  /** True if compressed copies stand beside it. */
  isCompressed: boolean;
  /** What the server says when it is asked for it uncompressed. */
  answer: Answer;
}

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks for one address, follows no redirect, and leaves the body as it was sent. */
function ask(address: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(address, { headers }, async (response) => {
      const chunks = await response.toArray();
      resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) });
    }).on('error', reject);
  });
}

/**
 * Asks a server for every file that a reader’s browser may ask for.
 * @param address of the front page, encoded, with a slash at the end
 */
export async function visit(server: Server, address: string, folder: string): Promise<Site> {
  const files: SiteFile[] = [];
  for (const file of filesOf(folder)) {
    const path = file.slice(1);
    if (/^[._]/.test(path)) continue;
    const at = address + path.replace(/(^|\/)index\.html$/, '$1');
    files.push({
      path,
      address: at,
      content: readFileSync(join(folder, path)),
      isCompressed: existsSync(join(folder, `${path}.br`)),
      answer: await ask(at, { 'Accept-Encoding': 'identity' }),
    });
  }
  return { server, address, files };
}

/** Endings of Pagefind’s own files, which are compressed data. */
const pagefindEndings = ['.pagefind', '.pf_meta', '.pf_index'];

/** Endings that servers without settings of ours have no type for. */
export const rareEndings = [
  ...pagefindEndings,
  '.tmx',
  '.tbx',
  '.xlf',
  '.md',
  '.csv',
  '.epub',
  '.bib',
  '.ris',
  '.webmanifest',
];

const types: Record<string, RegExp> = {
  '.html': /^text\/html\b/,
  '.css': /^text\/css\b/,
  '.js': /^(text|application)\/javascript\b/,
  '.json': /^application\/json\b/,
  '.svg': /^image\/svg\+xml\b/,
  '.txt': /^text\/plain\b/,
  '.xml': /^(text|application)\/xml\b/,
  '.md': /^text\/markdown\b/,
  '.csv': /^text\/csv\b/,
  '.zip': /^application\/zip$/,
  '.tmx': /^application\/xml\b/,
  '.tbx': /^application\/xml\b/,
  '.xlf': /^application\/xliff\+xml\b/,
  '.epub': /^application\/epub\+zip$/,
  // Lists of types of systems have the second one.
  '.bib': /^(application|text)\/x-bibtex\b/,
  '.ris': /^application\/x-research-info-systems$/,
  // SHA256SUMS, by whose name no server knows what it is.
  '': /^(none|text\/plain\b|application\/octet-stream)/,
  '.webmanifest': /^application\/manifest\+json\b/,
  '.png': /^image\/png$/,
  '.woff2': /^font\/woff2$/,
  ...Object.fromEntries(pagefindEndings.map((ending) => [ending, /^application\/octet-stream$/])),
};

function assertType({ server }: Site, { path }: SiteFile, { headers }: Answer) {
  const type = headers['content-type'];
  const expected = types[extname(path)];
  assert(expected, `${path} has an ending whose type the test does not know; add it to the table`);
  const isUnknown = server.untyped?.includes(extname(path)) && (!type || type === 'application/octet-stream');
  if (!isUnknown) assert.match(type || 'none', expected, `type of ${path}`);
}

/** Every file comes whole and with its type. */
async function files(site: Site) {
  for (const file of site.files) {
    assert.equal(file.answer.status, 200, `status of ${file.path}`);
    assertType(site, file, file.answer);
    assert(file.answer.body.equals(file.content), `${file.path} comes with other bytes`);
  }
}

/** Every file comes with each header of the table, and a page says that it is UTF-8. */
async function headers(site: Site) {
  for (const { path, answer } of site.files) {
    for (const [name, value] of Object.entries(headersOf(path))) {
      const expected = value === keepForYear ? (site.server.keepForYear ?? value) : value;
      assert.equal(answer.headers[name.toLowerCase()], expected, `${name} of ${path}`);
    }
    const type = answer.headers['content-type'] ?? 'none';
    if (path.endsWith('.html')) assert.match(type, /; ?charset=utf-8$/i, `type of ${path}`);
  }
}

const expanders = { br: brotliDecompressSync, gzip: gunzipSync };

/** Text comes compressed to who takes it, as the same text with the same type, and says on what this depends. */
async function compression(site: Site) {
  for (const file of site.files.filter(({ isCompressed }) => isCompressed)) {
    for (const encoding of site.server.encodings) {
      const answer = await ask(file.address, { 'Accept-Encoding': encoding });
      assert.equal(answer.headers['content-encoding'], encoding, `coding of ${file.path}`);
      assert(
        expanders[encoding](answer.body).equals(file.content),
        `${file.path} is another text in ${encoding}`,
      );
      assertType(site, file, answer);
      if (!site.server.cannot?.headers)
        assert.match(answer.headers.vary ?? 'none', /accept-encoding/i, file.path);
    }
  }
}

/** Who has a file already is told so: 304 (RFC 9110 §15.4.5). */
async function keptCopies(site: Site) {
  for (const file of site.files) {
    const { etag, 'last-modified': date } = file.answer.headers;
    const [name, value] = etag ? ['If-None-Match', etag] : ['If-Modified-Since', date ?? ''];
    const answer = await ask(file.address, { 'Accept-Encoding': 'identity', [name]: value });
    assert.deepEqual([answer.status, answer.body.length], [304, 0], `${file.path}, asked again`);
  }
}

/** What is missing is answered with 404 and the 404 page, which nobody keeps. */
async function notFound(site: Site) {
  const page = site.files.find(({ path }) => path === '404.html');
  for (const path of ['none', 'none/', 'en/none/none/', 'assets/none.js', 'pagefind/none.pf_meta']) {
    const answer = await ask(site.address + path, { 'Accept-Encoding': 'identity' });
    assert.equal(answer.status, 404, `status of ${path}`);
    assert.match(answer.headers['content-type'] ?? 'none', /^text\/html\b/, `type of ${path}`);
    assert(page && answer.body.equals(page.content), `${path} is not answered with the 404 page`);
    for (const [name, value] of Object.entries(securityHeaders)) {
      assert.equal(answer.headers[name.toLowerCase()], value, `${name} of ${path}`);
    }
    assert(
      [askAgain, undefined].includes(answer.headers['cache-control']),
      `the answer to ${path} may be kept`,
    );
  }
}

/** A page’s address without its slash leads to the one with it. */
async function redirects(site: Site, query = '') {
  for (const { path, address } of site.files) {
    if (!path.endsWith('index.html') || new URL(address).pathname === '/') continue;
    const { status, headers } = await ask(address.slice(0, -1) + query);
    assert([301, 302, 307, 308].includes(status ?? 0), `${address.slice(0, -1)} is answered with ${status}`);
    // Not every server encodes the address; browsers then read it as UTF-8, Node as Latin-1.
    const location = Buffer.from(headers.location ?? '', 'latin1').toString();
    assert.equal(decodeURI(new URL(location, address.slice(0, -1)).href), decodeURI(address + query));
  }
}

export const checks: Record<CheckName, (site: Site) => Promise<void>> = {
  files,
  headers,
  compression,
  'kept copies': keptCopies,
  'not found': notFound,
  redirects: (site) => redirects(site),
  'redirects with a query': (site) => redirects(site, '?q=a%20b'),
};
