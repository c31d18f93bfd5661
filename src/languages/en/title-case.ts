/** Articles, conjunctions and prepositions, which stand small within a title. */
const small = new Set(
  `a about above across after against along amid among an and around as at before behind below beneath beside between
  beyond but by despite down during except for from in inside into like near nor of off on onto or out outside over per
  since so than the through throughout to toward towards under until up upon versus via vs. with within without
  yet`.split(/\s+/),
);

/**
 * A title in title case: each word begins with a capital but the small ones that are neither first nor last.
 * @param longest the letters of the longest word that stays small
 */
export function titleCase(title: string, longest = Number.POSITIVE_INFINITY): string {
  // A word is what stands between spaces or hyphens; after a colon or a stop the title begins anew.
  const words = title.split(/(\s+|-)/);
  const isSmall = (word: string, i: number) =>
    small.has(word) &&
    word.length <= longest &&
    i > 0 &&
    i < words.length - 1 &&
    !/[:?!]$/.test(words[i - 2] ?? '');
  return words
    .map((word, i) => (isSmall(word, i) ? word : word.replace(/\p{L}/u, (letter) => letter.toUpperCase())))
    .join('');
}
