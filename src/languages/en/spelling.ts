import type { Misspelled, Speller } from '../spelling.ts';
import type { Variant } from '../variants.ts';
import { isInDictionary, isWord, nearestWord } from './dictionary.ts';

/** Words with their apostrophes; none beside a digit (21st, 5G) or within an address (JD.com, a/b). */
const words = /(?<![\p{L}\p{M}\p{N}.@/_’'&#])\p{L}[\p{L}\p{M}]*(?:[’']\p{L}+)*(?![\p{L}\p{M}\p{N}@/_])/gu;
const isRomanNumeral = (word: string) => /^[ivxlc]+$/.test(word);
/** Shorter words with a capital are names too often. */
const shortestCapitalized = 7;
const nameOf: Record<Variant, string> = { 'en-US': 'American', 'en-GB': 'British' };

/** Capitals within a word that is none of the usual kinds (NGOs, iPhone, eBook): tHe, CHina, BrIdge. */
const hasOddCapitals = (word: string) =>
  /^(?:\p{Lu}{2,}\p{Ll}|\p{L}\p{Ll}*\p{Lu}\p{Ll})/u.test(word) &&
  !/^\p{Lu}+s$/u.test(word) &&
  !(/^[ei]\p{Lu}/u.test(word) && isInDictionary(word.slice(1)));

/** The word that is meant by one that is surely wrong: unknown, and one letter away from a known one. */
function meantBy(word: string, isListed: (word: string) => boolean, variant?: Variant): string | undefined {
  const small = word.toLowerCase();
  const known = (form: string) => isListed(form) || isWord(form, variant);
  if (hasOddCapitals(word)) {
    const usual = [small, word.charAt(0).toUpperCase() + small.slice(1)].find(
      (form) => isListed(form) || isInDictionary(form, variant),
    );
    return usual && `“${usual}”`;
  }
  const isCapitalized = word !== small;
  if (isCapitalized && (word.length < shortestCapitalized || /\p{Lu}/u.test(word.slice(1)))) return undefined;
  if (known(word) || known(small) || isRomanNumeral(word)) return undefined;
  const near = nearestWord(small, variant);
  if (variant && isInDictionary(small))
    return `${nameOf[variant]} spelling${near ? `, as in “${near}”` : ''}`;
  return near && `“${near}”`;
}

/** What was found of a word, for each list of words that are right: to look a word up once is enough for an audit. */
const looked = new WeakMap<object, Map<string, string | undefined>>();

/**
 * The misspelled words of an English text. An unknown word is not wrong for that, as no dictionary has all; it is if
 * one letter makes a known word of it, or if the other variant of English alone has it. A word with a capital may be a
 * name: it is looked at only if it is long, and near a word that is none.
 */
export const misspelledIn: Speller = (text, isListed, isForeign, variant) => {
  const found = looked.get(isListed) ?? new Map<string, string | undefined>();
  looked.set(isListed, found);
  const lookUp = (written: string): string | undefined => {
    const word = written.replaceAll('’', "'").replace(/'s$/, '');
    if (word.length < 3 || isListed(word) || (isForeign(word) && !hasOddCapitals(word))) return undefined;
    return meantBy(word, isListed, variant);
  };
  return [...text.matchAll(words)].flatMap(({ 0: word, index }): Misspelled[] => {
    if (!found.has(word)) found.set(word, lookUp(word));
    const expected = found.get(word);
    return expected ? [{ word, offset: index, expected }] : [];
  });
};
