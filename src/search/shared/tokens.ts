/**
 * What the index holds: each block of text (a title or a paragraph) in each language; Chinese by its characters and
 * their pinyin, one character and one syllable a token, English by its words.
 *
 * One character is one token on purpose. Pagefind's own segmentation indexes dictionary words, but cuts a
 * query with the browser's segmenter; where the two disagree, text that is on the page is not found. Single
 * characters, searched as an exact phrase, cannot disagree: a string is found where it stands, and only there.
 */
import { type Localized, localeNames, locales } from '../../languages/table.ts';
import { fold, foldText } from './fold.ts';

/** A title or a paragraph in every language. */
export interface Block extends Localized {
  /** The paragraph's id, '' for the title. */
  id: string;
}

/** A folded word and the stretch of the text that it stands for (UTF-16 offsets). */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/** Begins every token that is no word, so that such tokens lie together in the index; no word begins so. */
const reserved = 'xq';

/** Ends each language of each block, so that no phrase runs on into the next. */
const boundary = `${reserved}end`;

export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** True for the token of an English word. */
export const isWord = (token: string): boolean => !hasHan(token) && !token.startsWith(reserved);

/** The tokens of Chinese text; a Latin letter or a digit in it is not taken for an English word. */
const characterTokens = (folded: string): string[] =>
  [...folded].map((character) => (hasHan(character) ? character : `${reserved}c${character}`));

const syllableTokens = (syllables: readonly string[]): string[] =>
  syllables.map((syllable) => `${reserved}p${syllable}`);

/** Parts words, as a space does; an apostrophe does not. */
const hyphens = '\\-\u2010\u2011\u2212–—/';

function wordsBetween(separators: string, text: string): Word[] {
  return [...text.matchAll(new RegExp(`[^${separators}]+`, 'gu'))].flatMap((match) => {
    const { text: word, starts, ends } = foldText(match[0]);
    const [start, end] = [starts[0], ends[ends.length - 1]];
    if (start === undefined || end === undefined) return [];
    return [{ text: word, start: match.index + start, end: match.index + end }];
  });
}

export const words = (text: string): Word[] => wordsBetween(`\\s${hyphens}`, text);

/** Words that are written with hyphens, each as one: `e-commerce` as `ecommerce`. */
export const joinedWords = (text: string): Word[] =>
  wordsBetween('\\s', text).filter(({ start, end }) =>
    new RegExp(`[${hyphens}]`).test(text.slice(start, end)),
  );

/**
 * The text of a record as Pagefind gets it.
 *
 * @param syllablesOf gives a syllable for each character of a folded text
 */
export function recordContent(blocks: readonly Block[], syllablesOf: (text: string) => string[]): string {
  const byCharacters = (text: string) => {
    const folded = fold(text);
    return [...characterTokens(folded), boundary, ...syllableTokens(syllablesOf(folded)), boundary];
  };
  const byWords = (text: string) =>
    [words(text), joinedWords(text)].flatMap((found) => [...found.map((word) => word.text), boundary]);
  return blocks
    .flatMap((block) =>
      localeNames.flatMap((locale) =>
        locales[locale].writing === 'characters' ? byCharacters(block[locale]) : byWords(block[locale]),
      ),
    )
    .join(' ');
}

/** Pagefind queries that find the records with a folded string of characters, some words, or some syllables in a row. */
const inRow = (tokens: readonly string[]) => `"${tokens.join(' ')}"`;
export const characterQuery = (folded: string): string => inRow(characterTokens(folded));
export const wordQuery = (words: readonly string[]): string => inRow(words);
export const syllableQuery = (syllables: readonly string[]): string => inRow(syllableTokens(syllables));
