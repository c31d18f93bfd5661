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
      wrong: /(?<![\p{L}’])(\p{L}+) \1(?![\p{L}’])/giu,
      expected: 'each word once',
      fix: 'Delete the word that stands there twice.',
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
