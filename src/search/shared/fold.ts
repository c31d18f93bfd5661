/** A folded text, and where each UTF-16 unit of it comes from in the original (UTF-16 offsets). */
export interface Folded {
  text: string;
  starts: number[];
  ends: number[];
}

/** A letter for a decimal point (U+A4F8): Pagefind, too, takes it for a part of a word. */
const point = 'ꓸ';

const isDigit = (character = ''): boolean => /\p{Nd}/u.test(character);

/**
 * Folds a text for searching: compatibility forms unified (NFKC, UAX #15), lower case, letters and numbers
 * only. What a reader may type differently – width, case, punctuation, spaces – is gone on both sides. A decimal
 * point becomes a letter, because 6.3 is not 63.
 */
export function foldText(original: string): Folded {
  const folded: Folded = { text: '', starts: [], ends: [] };
  let start = 0;
  for (const character of original) {
    const end = start + character.length;
    const isPoint = isDigit(original[start - 1]) && isDigit(original[end]);
    for (const unfolded of character.normalize('NFKC').toLowerCase()) {
      const part = unfolded === '.' && isPoint ? point : unfolded;
      if (!/[\p{L}\p{N}]/u.test(part)) continue;
      folded.text += part;
      for (let unit = 0; unit < part.length; unit++) {
        folded.starts.push(start);
        folded.ends.push(end);
      }
    }
    start = end;
  }
  return folded;
}

/** The folded text alone. */
export const fold = (text: string): string => foldText(text).text;
