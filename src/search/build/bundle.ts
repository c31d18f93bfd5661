/** Makes the search bundle: Pagefind's index of the content itself, and three small lists of our own. */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Converter } from 'opencc-js/t2cn';
import * as pagefind from 'pagefind';
import { pinyin } from 'pinyin-pro';
import type { Highlight } from '../../review/types.ts';
import type { Glossary } from '../../schemas/glossary.ts';
import { glossaryTerms } from '../browser/suggest.ts';
import { fold } from '../shared/fold.ts';
import { packReadings, readingsOf } from '../shared/pinyin.ts';
import { fromStored, type Stored, toStored } from '../shared/record.ts';
import { seal } from '../shared/seal.ts';
import { isWord, recordContent } from '../shared/tokens.ts';
import { packVariants, variantsOf } from '../shared/variants.ts';

/** The files of a bundle, by their path in it. */
export type Bundle = Map<string, Uint8Array>;

/** What the browser needs of Pagefind; its ready-made interfaces and its worker stay out of `dist/`. */
const needed =
  /^(pagefind\.js|pagefind-entry\.json|pagefind\..*\.pf_meta|wasm\.unknown\.pagefind|(index|fragment)\/.*)$/;

const json = (value: unknown) => Buffer.from(JSON.stringify(value));

/** Stands before everything that Pagefind compresses. */
const signature = 'pagefind_dcd';

/**
 * Tokens in a part of the index. A query loads the list of all parts, and the parts that hold its characters;
 * together they are least where both grow alike, with the square root of the whole.
 */
const partSize = (tokens: number) => Math.ceil(3 * Math.sqrt(tokens));

/** A syllable for each character of a text: a word is read as it is by itself, a lone character as it is here. */
function syllablesOf(text: string): string[] {
  const read = (part: string) => pinyin(part, { toneType: 'none', type: 'array', v: true });
  const inContext = read(text);
  let at = 0;
  return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].flatMap(({ segment }) => {
    const length = [...segment].length;
    at += length;
    return length > 1 ? read(segment) : inContext.slice(at - 1, at);
  });
}

function sound<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(response.errors.join('\n'));
  return response;
}

/**
 * Puts the text as printed into a Pagefind fragment, in place of the tokens that are kept there for excerpts.
 * Given to Pagefind itself, it would be indexed a second time.
 */
function withText(fragment: Uint8Array, stored: ReadonlyMap<string, Stored>): Uint8Array {
  const record = JSON.parse(gunzipSync(fragment).toString().slice(signature.length));
  const text = JSON.stringify({ ...record, content: '', meta: stored.get(record.url) });
  return gzipSync(signature + text, { level: 9, memLevel: 9 });
}

/**
 * Words of the text in order, at least one in each part of the index that holds words: to search for the
 * beginning of a word, Pagefind loads but one part, where its words may lie in several.
 */
function landmarksOf(contents: readonly string[], size: number): string[] {
  const words = contents.flatMap((content) => content.split(' ').filter(isWord)).sort();
  // Pagefind counts a word once for each place and once for each record, so twice for a place at most.
  return [...new Set(words.filter((_, i) => i % Math.ceil(size / 4) === 0))];
}

/** Indexes highlights. @throws if Pagefind reports any error */
async function indexOf(highlights: readonly Stored[]): Promise<Bundle> {
  // A name of its own for each text, so that a cached fragment is never that of an earlier text.
  const byUrl = new Map(
    highlights.map((highlight) => {
      const digest = createHash('sha256').update(JSON.stringify(highlight)).digest('hex').slice(0, 8);
      return [`${highlight.slug}#${digest}`, highlight] as const;
    }),
  );
  const records = [...byUrl].map(([url, highlight]) => ({
    url,
    content: recordContent(fromStored(highlight).blocks, syllablesOf),
    // No language: words are indexed as they are, and their forms are found by `english.ts`.
    language: 'unknown',
    meta: { title: recordContent(fromStored(highlight).blocks.slice(0, 1), () => []) },
  }));
  const contents = records.map(({ content }) => content);
  const size = partSize(contents.join(' ').split(' ').length);
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(size);
  try {
    const { index } = sound(await pagefind.createIndex());
    if (!index) throw new Error('Pagefind made no index.');
    for (const record of records) sound(await index.addCustomRecord(record));
    const { files } = sound(await index.getFiles());
    const kept = files.filter(({ path }) => needed.test(path));
    return new Map([
      ...kept.map(({ path, content }): [string, Uint8Array] => [
        path,
        path.startsWith('fragment/') ? withText(content, byUrl) : content,
      ]),
      ['landmarks.json', json(landmarksOf(contents, size))],
    ]);
  } finally {
    await pagefind.close();
  }
}

/**
 * The search bundle of a review. Each of its files but the script ends with a seal.
 * @throws if Pagefind reports any error
 */
export async function searchBundle(highlights: readonly Highlight[], glossary: Glossary): Promise<Bundle> {
  const stored = highlights.map(toStored);
  const texts = stored.flatMap((highlight) => fromStored(highlight).blocks.map(({ zh }) => fold(zh)));
  const variants = variantsOf(texts, Converter({ from: 't', to: 'cn' }));
  const readings = readingsOf(texts.map((text) => ({ text, syllables: syllablesOf(text) })));
  const files: Bundle = new Map([
    ...(await indexOf(stored)),
    ['variants.json', json(packVariants(variants))],
    ['pinyin.json', json(packReadings(readings))],
    ['terms.json', json(glossaryTerms(glossary))],
  ]);
  return new Map(
    [...files].map(([path, content]) => [path, path.endsWith('.js') ? content : seal(path, content)]),
  );
}
