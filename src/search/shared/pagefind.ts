/**
 * All that this project relies on in Pagefind beyond its documented interface. For each: what breaks without it, and
 * the test that tells when a new version has changed it.
 *
 * - The names of the files of a bundle (`isNeeded`): a file is missing, or 300 KB of ready-made interfaces are
 *   shipped. tests/build/site.test.ts, “nothing of Pagefind that the browser does not need”.
 * - A record is named in its fragment's file as in a result, and the fragment holds its url (`recordOf`): a result
 *   leads to no text. tests/build/search.test.ts.
 * - An environment variable sets how many tokens a part of the index holds (`partSizeVariable`): a first query
 *   loads far more than it needs. tests/build/large-review.test.ts.
 * - `preload` of a word after all others loads the part that may hold the words after the last one known
 *   (`afterAllWords`): beginnings of words are not found. tests/build/search.test.ts, “each of its beginnings”.
 * - Its script asks for files by the global `fetch`, which ../browser/watch-files.ts replaces: a file that does not
 *   arrive looks like “nothing found”. tests/build/search-faults.test.ts.
 */

/** What the browser needs of a bundle, by path; texts of records are kept in files of our own. */
export const isNeeded = (path: string): boolean =>
  /^(pagefind\.js|pagefind-entry\.json|pagefind\..*\.pf_meta|wasm\.unknown\.pagefind|index\/.*)$/.test(path);

/**
 * The record that a file of a bundle is the fragment of; none if it is another file.
 *
 * @param unpack gives a file's content as text: a signature, then JSON
 */
export function recordOf(path: string, unpack: () => string): { id: string; url: string } | undefined {
  const [, id] = /^fragment\/(.*)\.pf_fragment$/.exec(path) ?? [];
  if (id === undefined) return undefined;
  const text = unpack();
  const { url } = JSON.parse(text.slice(text.indexOf('{')));
  return { id, url };
}

/** Read by Pagefind's program when it starts: the tokens in a part of the index. */
export const partSizeVariable = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';

/** A word with a beginning, after all other words with it. */
export const afterAllWords = (beginning: string): string => `${beginning}\uffff`;
