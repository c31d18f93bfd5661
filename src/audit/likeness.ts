/** How alike texts are, and which texts of two rows answer each other. */

/** A text by its pairs of neighboring characters. */
function bigramsOf(text: string): ReadonlySet<string> {
  const characters = [...text];
  return new Set(characters.slice(1).map((character, i) => `${characters[i]}${character}`));
}

/** From 0 to 1, by the pairs of characters that two texts share (the Sørensen–Dice coefficient). */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return shared === 0 ? 0 : (2 * shared) / (one.size + other.size);
}

/** Texts on one matter share fewer. One that was edited shares more with what it was, even a headline with a word changed. */
const least = 0.4;

/** True of two texts of which one may be the other, edited. */
export const areAlike = (one: string, other: string): boolean =>
  likeness(bigramsOf(one), bigramsOf(other)) >= least;

/** Places of two texts that answer each other, or of one that has no answer in the other row. */
export type Step =
  | [one: number, other: number]
  | [one: number, other: undefined]
  | [one: undefined, other: number];

/**
 * Aligns two rows of texts, which keep their order, so that those which answer each other are as alike as can be
 * (a global alignment after Needleman and Wunsch, 1970).
 */
export function align(one: readonly string[], other: readonly string[]): Step[] {
  // best[i][j]: how alike one from i on and other from j on can be.
  const best = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  const [a, b] = [one.map(bigramsOf), other.map(bigramsOf)];
  const paired = (i: number, j: number) => {
    const value = one[i] === other[j] ? 1 : likeness(a[i] ?? new Set(), b[j] ?? new Set());
    return value < least ? Number.NEGATIVE_INFINITY : value + at(i + 1, j + 1);
  };
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      (best[i] as number[])[j] = Math.max(paired(i, j), at(i + 1, j), at(i, j + 1));
    }
  }
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  while (i < one.length || j < other.length) {
    if (i < one.length && j < other.length && paired(i, j) === at(i, j)) steps.push([i++, j++]);
    else if (i < one.length && at(i + 1, j) === at(i, j)) steps.push([i++, undefined]);
    else steps.push([undefined, j++]);
  }
  return steps;
}
