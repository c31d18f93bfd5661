/**
 * Matching of English words. The index holds words as they are, because Pagefind's stemmed one loses words
 * while they are being typed (“developm” finds no “development”); other forms of a word are found here.
 */

/** Endings that make forms of one word, in families: `party` has `parties`, but is no form of `part`. */
const families = [
  ['ies', 'ied', 'y'],
  [
    ...['ics', 'ic', 'ments', 'ment', 'ions', 'ion', 'ings', 'ing', 'ors', 'or', 'ers', 'er'],
    ...['es', 'ed', 'ly', 's', 'd', 'e', ''],
  ],
];

/** Shorter stems are shared by words that have nothing to do with each other. */
const shortestStem = 3;

/** A word's stem and the endings that its other forms have; `fare` is no form of `far`. */
function analyze(word: string): { stem: string; endings: string[] } {
  for (const endings of families) {
    const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= shortestStem);
    if (!ending || !/^[a-z]+$/.test(word)) continue;
    const rest = word.slice(0, -ending.length);
    const doubled = /^(ing|ed|er)/.test(ending) && /[a-z]{2}([b-df-hj-np-tv-z])\1$/.test(rest);
    const others = ending === 'e' ? endings.filter((end) => end !== '') : endings;
    return { stem: doubled ? rest.slice(0, -1) : rest, endings: others };
  }
  return { stem: word, endings: [''] };
}

/** What the forms of a word begin with: `investing` and `investment` give `invest`, `planning` gives `plan`. */
export const stem = (word: string): string => analyze(word).stem;

/**
 * True where a word of the text begins with what was typed, or is another form of it. Both are folded. One
 * letter is a word and no beginning: nearly every text has a word that begins with it.
 */
export function matchesWord(typed: string, word: string): boolean {
  if (typed.length === 1) return typed === word;
  if (word.startsWith(typed)) return true;
  const { stem, endings } = analyze(typed);
  if (!word.startsWith(stem)) return false;
  const rest = word.slice(stem.length);
  return endings.includes(rest) || (rest[0] === stem.at(-1) && endings.includes(rest.slice(1)));
}
