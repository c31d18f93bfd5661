/** Sets of queries with what each must find, worked out from the text alone; for the tests and the bench. */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Converter } from 'opencc-js/cn2t';
import { pinyin } from 'pinyin-pro';
import type { Highlight } from '../src/review/types.ts';
import { type Engine, searchEngine } from '../src/search/browser/engine.ts';
import { loader } from '../src/search/browser/files.ts';
import { openBundle } from '../src/search/browser/open-bundle.ts';
import { fold } from '../src/search/shared/fold.ts';
import { random } from './random.ts';

export interface Query {
  query: string;
  /** Slugs of all highlights that hold it. */
  expected: string[];
}

/** What a test puts in place of a file, by its path; nothing leaves it as it is. */
export const served: {
  change?: ((path: string, body: Uint8Array<ArrayBuffer>) => Response | undefined) | undefined;
} = {};

// Files come from the disk.
const { fetch } = globalThis;
globalThis.fetch = async (...request) => {
  const { protocol, pathname } = new URL(
    request[0] instanceof Request ? request[0].url : request[0],
    'file:',
  );
  if (protocol !== 'file:') return fetch(...request);
  const body = new Uint8Array(await readFile(fileURLToPath(`file://${pathname}`)));
  const response = served.change?.(pathname, body) ?? new Response(body);
  if (response.type === 'error') throw new TypeError('fetch failed');
  return response;
};

/** The folder of the search bundle in a built site. */
export function bundleOf(folder: string): string {
  const [name = ''] = readdirSync(join(folder, 'pagefind'));
  return join(folder, 'pagefind', name);
}

/** The engine in Node. @param bundle folder of a search bundle */
export const engineOf = async (bundle: string): Promise<Engine> =>
  searchEngine(await openBundle(pathToFileURL(`${resolve(bundle)}/`), loader));

/** All that an engine finds, as slugs in alphabetical order. */
export async function found(engine: Engine, query: string): Promise<string[]> {
  const { hits } = await engine.search(query, {
    locale: 'zh',
    enough: Infinity,
    signal: new AbortController().signal,
  });
  return hits.map(({ highlight }) => highlight.slug).sort();
}

/** Asks everything. Both shares are of highlights, in percent; `wrong` are the queries that missed or erred. */
export async function measure(engine: Engine, queries: readonly Query[]) {
  let [hits, expectedHits, foundHits] = [0, 0, 0];
  const wrong: string[] = [];
  for (const { query, expected } of queries) {
    const slugs = await found(engine, query);
    const right = slugs.filter((slug) => expected.includes(slug)).length;
    hits += right;
    expectedHits += expected.length;
    foundHits += slugs.length;
    if (right < Math.max(slugs.length, expected.length)) wrong.push(query);
  }
  const share = (part: number, whole: number) => (whole > 0 ? (100 * part) / whole : 100);
  return {
    queries: queries.length,
    recall: share(hits, expectedHits),
    precision: share(hits, foundHits),
    wrong,
  };
}

/** Text of a highlight: its title and its paragraphs. */
interface Text {
  slug: string;
  zh: string[];
  folded: string[];
  /** Folded English words, by any space, hyphen, dash or slash. */
  words: string[];
}

const hasHan = (text: string) => /\p{Script=Han}/u.test(text);

export function queriesOf(highlights: readonly Highlight[], seed = 2022) {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const texts: Text[] = highlights.map(({ slug, title, paragraphs }) => {
    const blocks = [[title], ...paragraphs.map(({ segments }) => segments)];
    const zh = blocks.map((segments) => segments.map((segment) => segment.zh).join(''));
    const en = blocks.map((segments) => segments.map((segment) => segment.en).join(' '));
    const words = en.flatMap((text) => text.split(/[\s\-–—/]+/).map(fold)).filter(Boolean);
    return { slug, zh, folded: zh.map(fold), words: [...new Set(words)] };
  });
  const allFolded = texts.flatMap(({ folded }) => folded);
  const holding = (holds: (text: Text) => boolean) =>
    texts
      .filter(holds)
      .map(({ slug }) => slug)
      .sort();

  /** What must be found for a folded string; without Chinese in it, it may also begin an English word. */
  const expect = (query: string, string = fold(query)): Query => ({
    query,
    expected: holding(
      ({ folded, words }) =>
        folded.some((text) => text.includes(string)) ||
        (!hasHan(string) &&
          words.some((word) => (string.length > 1 ? word.startsWith(string) : word === string))),
    ),
  });
  const distinct = (queries: Iterable<string>) => [...new Set(queries)].map((query) => expect(query));
  /** So many queries, drawn until there are enough that are wanted. */
  const drawn = (count: number, draw: () => string, wanted: (query: string) => boolean) => {
    const queries = new Set<string>();
    for (let tries = 0; queries.size < count && tries < count * 1000; tries++) {
      const query = draw();
      if (wanted(query)) queries.add(query);
    }
    return queries;
  };
  const windowsOf = (text: string, longest: number) => {
    const characters = [...text];
    return characters.flatMap((_, from) =>
      Array.from({ length: Math.min(longest, characters.length - from) }, (_, i) =>
        characters.slice(from, from + i + 1).join(''),
      ),
    );
  };
  /** A piece of a text as printed, of some characters. */
  const piece = (shortest: number, longest: number) => {
    const text = pick(pick(texts).zh);
    const length = shortest + Math.floor(next() * (longest - shortest + 1));
    const from = Math.floor(next() * Math.max(1, text.length - length));
    return text.slice(from, from + length);
  };

  const toTraditional = Converter({ from: 'cn', to: 't' });
  const characters = [...new Set(allFolded.flatMap((text) => [...text].filter(hasHan)))];
  return {
    /** Every string of 1 to 6 Chinese characters. */
    han: () =>
      distinct(
        allFolded.flatMap((text) => text.split(/\P{Script=Han}+/u).flatMap((run) => windowsOf(run, 6))),
      ),
    /** Every string of 1 to 12 letters or digits, of any script. */
    windows: () => distinct(allFolded.flatMap((text) => windowsOf(text, 12))),
    /** Pieces as printed, with punctuation inside. */
    acrossPunctuation: (count: number) =>
      distinct(
        drawn(
          count,
          () => piece(3, 12),
          (text) => /[\p{L}\p{N}]\p{P}+[\p{L}\p{N}]/u.test(text) && hasHan(text) && !/\s/.test(text),
        ),
      ),
    /** Any pieces of 2 to 8 characters, with Chinese in them. */
    pieces: (count: number) =>
      distinct(
        drawn(
          count,
          () => fold(piece(2, 8)),
          (text) => text.length > 1 && hasHan(text),
        ),
      ),
    /** Strings of the text's own characters that stand nowhere. */
    nowhere: (count: number) =>
      distinct(
        drawn(
          count,
          () => Array.from({ length: 2 + Math.floor(next() * 4) }, () => pick(characters)).join(''),
          (query) => !allFolded.some((text) => text.includes(query)),
        ),
      ),
    /** Pieces in traditional characters. */
    traditional: (count: number): Query[] => {
      const simplified = drawn(
        count,
        () => fold(piece(2, 6)),
        (text) => hasHan(text) && toTraditional(text) !== text,
      );
      return [...simplified].map((text) => ({ ...expect(text), query: toTraditional(text) }));
    },
    /**
     * Words, and where those are not enough pairs of words, by their pinyin, its syllables without spaces or with some. What must be found are the highlights with the word itself; those
     * with another word of the same sound are found as well, by nature.
     */
    pinyin: (count: number, separator = ''): Query[] => {
      const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
      const words = texts.flatMap(({ zh }) =>
        zh.flatMap((text) => [...segmenter.segment(text)].map(({ segment }) => segment)),
      );
      const pairs = words.map((word, i) => word + (words[i + 1] ?? ''));
      const distinctWords = [...new Set([...words, ...pairs])].filter((word) =>
        /^\p{Script=Han}{2,}$/u.test(word),
      );
      return distinctWords.slice(0, count).map((word) => ({
        ...expect(word),
        query: pinyin(word, { toneType: 'none', type: 'array', v: true }).join(separator),
      }));
    },
    /** Beginnings of English words, of two letters or more. */
    english: (count: number) => {
      const all = texts.flatMap(({ words }) => words).filter((word) => /^[a-z]{3,}$/.test(word));
      const draw = () => {
        const word = pick(all);
        return word.slice(0, 2 + Math.floor(next() * (word.length - 1)));
      };
      return distinct(drawn(count, draw, () => true));
    },
  };
}
