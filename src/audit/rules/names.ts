import type { Lexicon } from '../lexicon.ts';
import type { Fault, Pair } from '../translation.ts';

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

/** Rule `names`: a capitalized English word that is one letter away from a listed name, and no listed word itself. */
export function auditSpelling({ en }: Pair, { words }: Lexicon): (Fault & { name: string })[] {
  return [...en.matchAll(/\p{Lu}\p{L}+/gu)].flatMap(({ 0: word, index }) => {
    if (words.all.has(word)) return [];
    const name = words.names.find((listed) => listed.length >= shortest && isNear(word, listed));
    if (!name) return [];
    return [
      {
        name,
        rule: 'names' as const,
        locale: 'en' as const,
        offset: index,
        about: word,
        expected: `“${name}”, as in names.yaml`,
        found: `“${word}”`,
        fix: 'Spell the name as it is listed.',
      },
    ];
  });
}
