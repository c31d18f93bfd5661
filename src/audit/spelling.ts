import type { Lexicon } from './lexicon.ts';
import type { Translation } from './translation.ts';

/** Shorter words are too often one letter away from another word. */
const shortest = 6;

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
export function misspelledNames({ target }: Translation, { words }: Lexicon): Misspelling[] {
  const { properName } = target.language;
  if (!properName) return [];
  const { all, properNames } = words[target.locale];
  return [...target.plain.matchAll(properName)].flatMap(({ 0: word, index }) => {
    if (all.has(word)) return [];
    const name = properNames.find((listed) => listed.length >= shortest && isNear(word, listed));
    return name ? [{ name, word, offset: index }] : [];
  });
}
