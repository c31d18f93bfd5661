/** One character of a folded text and the stretch of the original that it came from (UTF-16 offsets). */
export interface FoldedCharacter {
  character: string;
  start: number;
  end: number;
}

/**
 * Folds a text for searching: compatibility forms unified (NFKC, UAX #15), lower case, letters and numbers
 * only. What a reader may type differently – width, case, punctuation, spaces – is gone on both sides.
 */
export function foldCharacters(text: string): FoldedCharacter[] {
  const folded: FoldedCharacter[] = [];
  let start = 0;
  for (const original of text) {
    const end = start + original.length;
    for (const character of original.normalize('NFKC').toLowerCase()) {
      if (/[\p{L}\p{N}]/u.test(character)) folded.push({ character, start, end });
    }
    start = end;
  }
  return folded;
}

/** The folded text alone. */
export const fold = (text: string): string =>
  foldCharacters(text)
    .map(({ character }) => character)
    .join('');
