/**
 * Chinese after GB/T 15834–2011 (punctuation) and W3C “Requirements for Chinese Text Layout” (clreq, §3.1.6: no typed
 * space between Han and Latin).
 */
import type { Typography, TypographyCheck } from '../language.ts';

const han = '\\p{Script=Han}';
const wide = `[${han}，。；：、？！（）《》“”‘’…]`;

const noSpace = { expected: 'no space beside Han characters', fix: 'Delete the space.' };
/** A space parts the number of an article from its text. */
const afterNumber = '(?<!第[一二三四五六七八九十百零〇\\d]+[编章节条款])';
const anySpace: TypographyCheck = {
  wrong: new RegExp(`${afterNumber}(?:(?<=${wide})\\s+|\\s+(?=${wide}))`, 'gu'),
  ...noSpace,
};
/** A headline may part two phrases by a space where a sentence has a comma. */
const spaceInHeadline: TypographyCheck = {
  wrong: new RegExp(`(?<=${wide})\\s+(?!${han})|(?<!${han})\\s+(?=${wide})`, 'gu'),
  ...noSpace,
};
const noEnd: TypographyCheck = {
  wrong: /(?<!(?:[。！？]|……)[”’）》]*)$/gu,
  expected: 'a sentence that ends in 。 ？ ！ or ……',
  fix: 'Put the mark that the source has.',
};
const noPause: TypographyCheck = {
  wrong: /(?<!(?:[，；：。！？]|……)[”’）》]*)$/gu,
  expected: 'a clause that ends in ， ； or ：, or a sentence that ends in 。 ？ ！ or ……',
  fix: 'Cut the line at a mark of the source.',
};
const pauseAtEnd: TypographyCheck = {
  wrong: /[，、；：]$/gu,
  expected: 'no mark of a pause at the end',
  fix: 'Delete it.',
};

export const typography: Typography = {
  everywhere: [
    {
      wrong: /(?<!\d)[,:;!?()]|[,:;!?()](?!\d)|(?<=\p{Script=Han})\./gu,
      expected: 'full-width punctuation in Chinese',
      fix: 'Write ，：；！？（）。 instead.',
    },
    {
      wrong: /["']/gu,
      expected: 'curly quotation marks',
      fix: 'Write “ ” and ‘ ’ instead.',
    },
    {
      wrong: /[Ａ-Ｚａ-ｚ０-９]+/gu,
      expected: 'Latin letters and digits of half width',
      fix: 'Write them with the letters and digits of an English text.',
    },
    {
      wrong: /[，、；：。]{2,}/gu,
      expected: 'one mark of punctuation',
      fix: 'Keep the one that is meant.',
    },
    {
      wrong: /(?<!…)…(?!…)|…{3,}|\.{3,}|。{3,}/gu,
      expected: 'an ellipsis of two signs, ……',
      fix: 'Write …… instead.',
    },
  ],
  beginning: [
    {
      wrong: /^[，。；：、！？”’）》]/gu,
      expected: 'a text that begins with a word',
      fix: 'Delete the mark, or put back what stood before it.',
    },
  ],
  sentence: [noEnd, anySpace],
  clause: [noPause, anySpace],
  headline: [pauseAtEnd, spaceInHeadline],
  label: [pauseAtEnd, anySpace],
  brackets: { '“': '”', '‘': '’', '（': '）', '《': '》', '〈': '〉', '【': '】' },
  mayStandAlone: [],
  context: 6,
};
