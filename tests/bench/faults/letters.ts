/** Faults of characters and of the spelling of words. */
import { either, type Kind, replaced } from './site.ts';

/** Lower-case words, long enough that a slip makes no other word of them. */
const longWord = /(?<![\p{L}\p{N}’-])\p{Ll}{7,}(?![\p{L}’-])/gu;
const lookalikes: Record<string, string> = {
  a: '\u0430',
  e: '\u0435',
  o: '\u043e',
  c: '\u0441',
  p: '\u0440',
};

export const letters: Kind[] = [
  {
    name: 'character that cannot be seen',
    claim: 'all',
    sites: either(
      replaced('en', / /g, () => '\u00a0'),
      replaced('en', /(?<=\p{L})(?=\p{L})/gu, (_, i) => (i % 2 ? '\u200b' : '\u00ad')),
      replaced('zh', /(?<=\p{Script=Han})(?=\p{Script=Han})/gu, (_, i) => (i % 2 ? '\u200b' : '\ufeff')),
    ),
  },
  {
    name: 'look-alike letter of another script',
    claim: 'all',
    sites: replaced('en', /(?<=\p{L})[aeocp]/gu, ([letter]) => lookalikes[letter] ?? letter),
  },
  {
    name: 'two letters of a word exchanged',
    claim: 'all',
    sites: replaced('en', longWord, ([word]) => word.slice(0, 3) + word[4] + word[3] + word.slice(5)),
  },
  {
    name: 'letter of a word dropped',
    claim: 'all',
    sites: replaced('en', longWord, ([word]) => word.slice(0, 4) + word.slice(5)),
  },
  {
    name: 'small letter at the beginning',
    claim: 'all',
    sites: replaced('en', /^“?\p{Lu}(?=\p{Ll})/gu, ([letter]) => letter.toLowerCase()),
  },
  {
    name: 'capital in the middle of a word',
    claim: 'all',
    sites: replaced('en', /(?<=\b\p{Lu}?\p{Ll}{1,2})\p{Ll}(?=\p{Ll}{2})/gu, ([letter]) =>
      letter.toUpperCase(),
    ),
  },
  {
    name: 'letters of an acronym exchanged',
    claim: 'all',
    sites: replaced(
      'en',
      /\b\p{Lu}{2,}/gu,
      ([word]) => `${word[1]}${word[0]}${word.slice(2)}`,
      ({ zh }, [word]) => zh.includes(word),
    ),
  },
  {
    name: 'word twice',
    claim: 'all',
    sites: replaced('en', /\b(?:the|of|and|in)\b/g, ([word]) => `${word} ${word}`),
  },
];
