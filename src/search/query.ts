import { fold } from './fold.ts';
import { words } from './tokens.ts';

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
 * space inside. A part with nothing to search for is dropped, and so is one that was there before.
 */
export function queryParts(query: string): QueryPart[] {
  const parts = query.normalize('NFKC').matchAll(/[“"”]([^“"”]*\s[^“"”]*)[“"”]|(\S+)/gu);
  const distinct = new Map<string, QueryPart>();
  for (const [, quoted, plain = ''] of parts) {
    const part = {
      characters: fold(quoted ?? plain),
      words: words(quoted ?? plain).map(({ text }) => text),
      exact: quoted !== undefined,
    };
    if (part.characters) distinct.set(`${part.exact} ${part.words}`, part);
  }
  return [...distinct.values()];
}
