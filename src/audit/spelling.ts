import type { Lexicon } from './lexicon.ts';
import type { Translation } from './translation.ts';

/** Whether one letter added, dropped, changed or swapped with the next makes one word of the other. */
export function isNear(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [inA, inB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (inA.length <= 1 && inB.length <= 1) return a !== b;
  return inA.length === 2 && inA === [...inB].reverse().join('');
}

export interface Misspelling {
  /** The name as it is listed. */
  name: string;
  /** The word as it stands in the translation, and where. */
  word: string;
  offset: number;
}

/**
 * Words of a translation that look like names and are one letter away from a listed one, but are not listed. That
 * is a guess; an exception says where it is wrong.
 */
export function misspelledNames({ target }: Translation, { nearestName }: Lexicon): Misspelling[] {
  const { properName } = target.language;
  if (!properName) return [];
  return [...target.plain.matchAll(properName)].flatMap(({ 0: word, index }) => {
    const name = nearestName[target.locale](word);
    return name ? [{ name, word, offset: index }] : [];
  });
}
