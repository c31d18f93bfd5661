/** English after common American usage. */
import type { Typography, TypographyCheck } from '../language.ts';

const noEnd: TypographyCheck = {
  wrong: /(?<![.!?…][”’)]*)$/gu,
  expected: 'a sentence that ends in . ? ! or …',
  fix: 'Put the mark at its end.',
};
const noPause: TypographyCheck = {
  wrong: /(?<![,;:.!?…][”’)]*)$/gu,
  expected: 'a clause that ends in , ; or :, or a sentence that ends in . ? ! or …',
  fix: 'Put the mark at its end, or break the line where there is one.',
};
const pauseAtEnd: TypographyCheck = {
  wrong: /[,;:]$/gu,
  expected: 'no mark of a pause at the end',
  fix: 'Delete it.',
};

/** A word that begins a sentence with a capital, and again: “The the”. Each letter has its group, 1 to 26. */
const smallAgain = [...'abcdefghijklmnopqrstuvwxyz']
  .map((letter, i) => `${letter.toUpperCase()}(\\p{L}+) ${letter}\\${i + 1}`)
  .join('|');

export const typography: Typography = {
  everywhere: [
    { wrong: /["']/gu, expected: 'curly quotation marks and apostrophes', fix: 'Write “ ” ‘ ’ instead.' },
    { wrong: /\s{2,}/gu, expected: 'one space', fix: 'Delete the others.' },
    {
      wrong: /[，。；：、？！（）《》【】「」\u3000]+/gu,
      expected: 'English punctuation in English',
      fix: 'Write the mark of half width instead.',
    },
    {
      wrong: / +[,.;:!?)”]/gu,
      expected: 'no space before the mark',
      fix: 'Delete the space.',
    },
    {
      wrong: /[,;:!?](?=\p{L})|[.](?=\p{Lu}\p{Ll})|[([“] /gu,
      expected: 'a space after the mark, and none after one that opens',
      fix: 'Put the space where it belongs.',
    },
    {
      wrong: /[,;:]{2,}|(?<!\.)\.\.(?!\.)/gu,
      expected: 'one mark of punctuation',
      fix: 'Keep the one that is meant.',
    },
    {
      // Two capitals are a name (Chen Chen, Pago Pago).
      wrong: new RegExp(
        `(?<![\\p{L}’])(?:${smallAgain}|(?!\\p{Lu}|had |that )(\\p{L}+) \\27)(?![\\p{L}’])`,
        'gu',
      ),
      expected: 'each word once',
      fix: 'Delete the word that stands there twice.',
    },
    {
      // After a full stop that ends no abbreviation; a name like iPhone keeps its small letter.
      wrong:
        /(?<=\p{Ll}{2}\. )(?<!\b(?:etc|approx|vols?|dept|est|incl|excl|[Ff]igs?|vs|cf|al|viz|eds|[Nn]os?|pp|sq|ft)\. )\p{Ll}+(?!\p{L})/gu,
      expected: 'a capital at the beginning of a sentence',
      fix: 'Write it with a capital, or mend the full stop before it.',
    },
  ],
  beginning: [
    {
      // Items of a list, which end in a semicolon, may begin with a small letter.
      wrong: /^[“‘]?\p{Ll}+(?!\p{L})(?!.*[;,]$)/gu,
      expected: 'a capital at the beginning',
      fix: 'Write the first letter as a capital.',
    },
    {
      wrong: /^[,.;:!?)”]/gu,
      expected: 'a text that begins with a word',
      fix: 'Delete the mark, or put back what stood before it.',
    },
  ],
  sentence: [noEnd],
  clause: [noPause],
  headline: [pauseAtEnd],
  label: [pauseAtEnd],
  brackets: { '“': '”', '‘': '’', '(': ')', '[': ']' },
  // A ’ that closes nothing is an apostrophe.
  mayStandAlone: ['’'],
  context: 15,
};
