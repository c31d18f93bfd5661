/** Makes the search bundle: Pagefind's index of the content itself, the texts to be shown, and small lists of our own. */
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { syllablesOf } from '../../languages/zh/syllables.ts';
import type { Highlight } from '../../review/types.ts';
import type { Glossary } from '../../schemas/glossary.ts';
import { type Lists, listPath, textPath } from '../shared/lists.ts';
import { isNeeded, partSizeVariable, recordOf } from '../shared/pagefind.ts';
import { fromStored, type Stored, toStored } from '../shared/record.ts';
import { seal } from '../shared/seal.ts';
import { isWord, recordContent } from '../shared/tokens.ts';
import { wordsOf } from '../shared/vocabulary.ts';
import { characterLists } from './lists.ts';

/** The files of a bundle, by their path in it. */
export type Bundle = Map<string, Uint8Array>;

const json = (value: unknown) => Buffer.from(JSON.stringify(value));

/**
 * Tokens in a part of the index. A query loads the list of all parts, and the parts that hold its characters;
 * together they are least where both grow alike, with the square root of the whole.
 */
const partSize = (tokens: number) => Math.ceil(3 * Math.sqrt(tokens));

function sound<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(response.errors.join('\n'));
  return response;
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

/** An empty index of Pagefind, whose parts will have a size. */
async function createIndex(size: number) {
  const before = process.env[partSizeVariable];
  process.env[partSizeVariable] = String(size);
  try {
    const { index } = sound(await pagefind.createIndex());
    if (!index) throw new Error('Pagefind made no index.');
    return index;
  } finally {
    if (before === undefined) delete process.env[partSizeVariable];
    else process.env[partSizeVariable] = before;
  }
}

/** A highlight as a record of the index, or some places elsewhere. */
interface IndexRecord {
  texts: Stored[];
  content: string;
  /** Pagefind ranks by the title; a query only has to find the record by the whole. */
  title: string;
}

/** Places are short, so that several make a record. A query loads the records of all its places: the fewer in one, the less else comes. */
const placesInRecord = 8;

const chunks = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));

const blocksOf = (texts: readonly Stored[]) => texts.flatMap((text) => fromStored(text).blocks);

function recordFor(texts: Stored[]): IndexRecord {
  const blocks = blocksOf(texts);
  const title = texts[0]?.place ? [] : blocks.slice(0, 1);
  return {
    texts,
    content: recordContent(blocks, syllablesOf),
    title: recordContent(title, () => []),
  };
}

/** Pagefind's files, and the texts of its records in place of their fragments. @throws if Pagefind reports any error */
async function indexOf(records: readonly IndexRecord[], size: number): Promise<[string, Uint8Array][]> {
  try {
    const index = await createIndex(size);
    for (const [i, { content, title }] of records.entries()) {
      // No language: words are indexed as they are, and their forms are found by `word-forms.ts`.
      const record = { url: String(i), content, language: 'unknown', meta: { title } };
      sound(await index.addCustomRecord(record));
    }
    const { files } = sound(await index.getFiles());
    return files.flatMap(({ path, content }): [string, Uint8Array][] => {
      const record = recordOf(path, () => gunzipSync(content).toString());
      if (record) return [[textPath(record.id), json(records[Number(record.url)]?.texts)]];
      return isNeeded(path) ? [[path, content]] : [];
    });
  } finally {
    await pagefind.close();
  }
}

function listsOf(records: readonly IndexRecord[], size: number, glossary: Glossary): Lists {
  const texts = records.flatMap((record) => record.texts);
  const contents = records.map(({ content }) => content);
  return {
    landmarks: landmarksOf(contents, size),
    ...characterLists(texts),
    terms: { terms: Object.values(glossary).map(({ forms }) => forms), words: wordsOf(blocksOf(texts)) },
  };
}

/**
 * The search bundle of a review. @param places what there is to find outside the highlights. Each of its files but the script ends with a seal.
 * @throws if Pagefind reports any error
 */
export async function searchBundle(
  highlights: readonly Highlight[],
  glossary: Glossary,
  places: readonly Stored[] = [],
): Promise<Bundle> {
  const texts = [...highlights.map((highlight) => [toStored(highlight)]), ...chunks(places, placesInRecord)];
  const records = texts.map(recordFor);
  const size = partSize(records.reduce((sum, { content }) => sum + content.split(' ').length, 0));
  const lists = Object.entries(listsOf(records, size, glossary)).map(([name, list]): [string, Uint8Array] => [
    listPath(name as keyof Lists),
    json(list),
  ]);
  const files = [...(await indexOf(records, size)), ...lists];
  return new Map(
    files.map(([path, content]) => [path, path.endsWith('.js') ? content : seal(path, content)]),
  );
}
