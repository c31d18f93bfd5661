/** What a page fetches only when a reader wants it: the search, and the marks of its words in the text. */

export { markWords } from './mark-words.ts';
export { loadSearch } from './results.ts';
