/**
 * What the index holds: for each block of text (a title or a paragraph) its Chinese, one character a token,
 * then its English, one word a token.
 *
 * One character is one token on purpose. Pagefind's own segmentation indexes dictionary words, but cuts a
 * query with the browser's segmenter; where the two disagree, text that is on the page is not found. Single
 * characters, searched as an exact phrase, cannot disagree: a string is found where it stands, and only there.
 */
import { type FoldedCharacter, fold, foldCharacters } from './fold.ts';

/** A title or a paragraph in both languages. */
export interface Block {
  /** The paragraph's id, '' for the title. */
  id: string;
  zh: string;
  en: string;
}

/** A token of the index and the stretch of a block's text that it stands for. */
export interface Token {
  text: string;
  block: number;
  locale: 'zh' | 'en' | undefined;
  start: number;
  end: number;
}

/** Ends each language of each block, so that no phrase runs on into the next; nobody types it. */
const boundary = 'xqblockx';

/** English words with the stretch each comes from; a hyphen or dash parts words, an apostrophe does not. */
export function words(text: string): Omit<Token, 'block' | 'locale'>[] {
  return [...text.matchAll(/[^\s\-–—/]+/gu)].flatMap((match) => {
    const folded: FoldedCharacter[] = foldCharacters(match[0]);
    const [first, last] = [folded[0], folded.at(-1)];
    if (!first || !last) return [];
    const word = folded.map(({ character }) => character).join('');
    return [{ text: word, start: match.index + first.start, end: match.index + last.end }];
  });
}

/** All tokens of a record, in the order in which Pagefind counts them. */
export function tokenize(blocks: readonly Block[]): Token[] {
  return blocks.flatMap(({ zh, en }, block) => {
    const end = { text: boundary, block, locale: undefined, start: 0, end: 0 };
    return [
      ...foldCharacters(zh).map(({ character, ...place }) => ({
        text: character,
        block,
        locale: 'zh' as const,
        ...place,
      })),
      end,
      ...words(en).map((word) => ({ ...word, block, locale: 'en' as const })),
      end,
    ];
  });
}

/** The text of a record as Pagefind gets it. */
export const recordContent = (blocks: readonly Block[]): string =>
  tokenize(blocks)
    .map(({ text }) => text)
    .join(' ');

/** One thing that a query asks for. */
export interface QueryPart {
  /** Folded, for the Chinese text. */
  characters: string;
  /** Its words, for the English text; a hyphen makes several of one part. */
  words: string[];
  /** True for a part in quotation marks. */
  exact: boolean;
}

/**
 * The parts of a query, which must all occur: what spaces part, and what stands between quotation marks with a
 * space inside. A part with nothing to search for is dropped.
 */
export function queryParts(query: string): QueryPart[] {
  const parts = query.normalize('NFKC').matchAll(/[“"”]([^“"”]*\s[^“"”]*)[“"”]|(\S+)/gu);
  return [...parts]
    .map(([, quoted, plain = '']) => ({
      characters: fold(quoted ?? plain),
      words: words(quoted ?? plain).map(({ text }) => text),
      exact: quoted !== undefined,
    }))
    .filter(({ characters }) => characters !== '');
}
