import { fold } from '../shared/fold.ts';
import { words } from '../shared/tokens.ts';

/** One thing that a query asks for. */
export interface QueryPart {
  /** Folded, for the Chinese text. */
  characters: string;
  /** Its words, for the English text; a hyphen makes several of one part. */
  words: string[];
  /** True for a part in quotation marks. */
  exact: boolean;
  /** True for the last part, if it is new: its last word may be but the beginning of one. */
  unfinished: boolean;
}

/** Quotation marks hold together what has a space inside; straight ones, also a word by itself. */
const quotedOrPlain = /[“"”]([^“"”]*\s[^“"”]*)[“"”]|"([^"\s]+)"(?!\S)|(\S+)/gu;

/**
 * The parts of a query, which must all occur: what spaces part, and what stands between quotation marks. A part
 * with nothing to search for is dropped, and so is one that was there before.
 *
 * @param lenient takes every part for unfinished, not only the last
 */
export function queryParts(query: string, lenient = false): QueryPart[] {
  const parts = query.normalize('NFKC').matchAll(quotedOrPlain);
  const distinct = new Map<string, QueryPart>();
  let last = '';
  let isRepeated = false;
  for (const [, phrase, word, plain = ''] of parts) {
    const text = phrase ?? word ?? plain;
    const part = {
      characters: fold(text),
      words: words(text).map((found) => found.text),
      exact: text !== plain,
      unfinished: lenient,
    };
    last = `${part.exact} ${part.words}`;
    isRepeated = distinct.has(last);
    if (part.characters) distinct.set(last, part);
  }
  const unfinished = distinct.get(last);
  if (unfinished && !isRepeated) unfinished.unfinished = true;
  return [...distinct.values()];
}
