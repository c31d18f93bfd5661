/**
 * Matching of English words. The index holds words as they are, because Pagefind's stemmed one loses words
 * while they are being typed (“developm” finds no “development”); other forms of a word are found here.
 */

/** Endings of the forms of one word: `plans`, `planned`, `planning`. */
const inflections = ['ings', 'ing', 'es', 'ed', 's', 'd', 'e', ''];

/** Endings of words that are made of one another: `invest` and `investment`. */
const derivations = ['ics', 'ic', 'ments', 'ment', 'ions', 'ion', 'ors', 'or', 'ers', 'er', 'ly'];

/** `party` has `parties`, but is no form of `part`. */
const endingsInY = ['ies', 'ied', 'y'];

/** Shorter stems are shared by words that have nothing to do with each other: `state` and `station`. */
const shortestStem = { inflected: 3, derived: 5 };

/** A word's stem and the endings that its other forms have. */
function analyze(word: string): { stem: string; endings: string[] } {
  const ends = (endings: string[], shortest: number) =>
    endings.find((end) => word.endsWith(end) && word.length - end.length >= shortest);
  if (!/^[a-z]{3,}$/.test(word)) return { stem: word, endings: [''] };
  const inY = ends(endingsInY, shortestStem.inflected);
  if (inY) return { stem: word.slice(0, -inY.length), endings: endingsInY };
  const ending = ends(derivations, shortestStem.derived) ?? ends(inflections, shortestStem.inflected) ?? '';
  const rest = word.slice(0, word.length - ending.length);
  const doubled = /^(ing|ed|er)/.test(ending) && /[a-z]{2}([b-df-hj-np-tv-z])\1$/.test(rest);
  const stem = doubled ? rest.slice(0, -1) : rest;
  const endings = [...inflections, ...(stem.length >= shortestStem.derived ? derivations : [])];
  // What ends in a silent e is no form of what does not: `fare` and `far`, `themes` and `them`.
  const silent = ending === 'e' || (ending === 'es' && !/([sxzo]|[cs]h)$/.test(stem));
  return { stem, endings: silent ? endings.filter((end) => end !== '') : endings };
}

/** What the forms of a word begin with: `investing` and `investment` give `invest`, `planning` gives `plan`. */
export const stem = (word: string): string => analyze(word).stem;

/**
 * True where a word of the text begins with what was typed, or is another form of it. Both are folded. One
 * letter is a word and no beginning: nearly every text has a word that begins with it.
 *
 * @param unfinished false where the word was typed whole
 */
export function matchesWord(typed: string, word: string, unfinished = true): boolean {
  if (typed.length === 1 || typed === word) return typed === word;
  if (unfinished && word.startsWith(typed)) return true;
  const { stem, endings } = analyze(typed);
  if (!word.startsWith(stem)) return false;
  const rest = word.slice(stem.length);
  const doubles = endings.includes('') && rest[0] === stem[stem.length - 1];
  return (
    endings.includes(rest) ||
    (doubles && /^(ing|ed|er)/.test(rest.slice(1)) && endings.includes(rest.slice(1)))
  );
}
