/**
 * Rule `typography`. Chinese after GB/T 15834–2011 (punctuation) and W3C “Requirements for Chinese Text Layout”
 * (clreq, §3.1.6: no typed space between Han and Latin); English after common American usage.
 */
import type { Locale, Localized } from '../../languages/table.ts';
import { localeNames } from '../../languages/table.ts';
import type { Fault } from '../translation.ts';

interface Check {
  /** What must not be there. */
  wrong: RegExp;
  expected: string;
  fix: string;
}

const han = '\\p{Script=Han}';
const wide = `[${han}，。；：、？！（）《》“”‘’…]`;

const everywhere: Record<Locale, Check[]> = {
  zh: [
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
      wrong: /[，、；：。]{2,}|[，、；：]$/gu,
      expected: 'one mark of punctuation',
      fix: 'Keep the one that is meant.',
    },
    {
      wrong: /(?<!…)…(?!…)|…{3,}|\.{3,}|。{3,}/gu,
      expected: 'an ellipsis of two signs, ……',
      fix: 'Write …… instead.',
    },
  ],
  en: [
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
      wrong: /[,;:]{2,}|(?<!\.)\.\.(?!\.)|[,;:]$/gu,
      expected: 'one mark of punctuation',
      fix: 'Keep the one that is meant.',
    },
    {
      wrong: /(?<![\p{L}’])(\p{L}+) \1(?![\p{L}’])/giu,
      expected: 'each word once',
      fix: 'Delete the word that stands there twice.',
    },
  ],
};

const spaces = {
  sentence: new RegExp(`(?<=${wide})\\s+|\\s+(?=${wide})`, 'gu'),
  /** A headline may part two phrases by a space where a sentence has a comma. */
  headline: new RegExp(`(?<=${wide})\\s+(?!${han})|(?<!${han})\\s+(?=${wide})`, 'gu'),
};

const ends: Record<Locale, Check> = {
  zh: {
    wrong: /(?<!(?:[。！？]|……)[”’）》]*)$/gu,
    expected: 'a sentence that ends in 。 ？ ！ or ……',
    fix: 'Put the mark that the source has.',
  },
  en: {
    wrong: /(?<![.!?…][”’)]*)$/gu,
    expected: 'a sentence that ends in . ? ! or …',
    fix: 'Put the mark at its end.',
  },
};

const brackets: Record<string, string> = {
  '“': '”',
  '‘': '’',
  '（': '）',
  '(': ')',
  '《': '》',
  '〈': '〉',
  '【': '】',
  '[': ']',
};

/** Quotes and brackets that are not closed, or close nothing. A ’ that closes nothing is an apostrophe. */
function unpaired(text: string): { index: number; sign: string }[] {
  const open: { index: number; sign: string }[] = [];
  const wrong: { index: number; sign: string }[] = [];
  const closing = Object.values(brackets);
  for (const { 0: sign, index } of text.matchAll(/[“”‘’（）()《》〈〉【】[\]]/gu)) {
    if (sign in brackets) open.push({ index, sign });
    else if (closing.includes(sign)) {
      const last = open.at(-1);
      if (last && brackets[last.sign] === sign) open.pop();
      else if (sign !== '’') wrong.push({ index, sign });
    }
  }
  return [...wrong, ...open];
}

/** A label has no full stop; a headline has none either, and may hold a space. */
type TextKind = 'sentence' | 'headline' | 'label';

function typographyOf(text: string, locale: Locale, kind: TextKind): Fault[] {
  const checks = [...everywhere[locale], ...(kind === 'sentence' ? [ends[locale]] : [])];
  if (locale === 'zh') {
    const wrong = kind === 'headline' ? spaces.headline : spaces.sentence;
    checks.push({ wrong, expected: 'no space beside Han characters', fix: 'Delete the space.' });
  }
  const around = (index: number, length: number) =>
    text.slice(Math.max(0, index - (locale === 'zh' ? 6 : 15)), index + length + (locale === 'zh' ? 6 : 15));
  const fault = (index: number, words: string, expected: string, fix: string): Fault => ({
    rule: 'typography',
    locale,
    offset: index,
    about: around(index, words.length),
    expected,
    found:
      words.trim() === ''
        ? `“${around(index, words.length)}”`
        : `“${words}” in “${around(index, words.length)}”`,
    fix,
  });
  return [
    ...checks.flatMap(({ wrong, expected, fix }) =>
      [...text.matchAll(wrong)].map((match) => fault(match.index, match[0], expected, fix)),
    ),
    ...unpaired(text).map(({ index, sign }) =>
      fault(index, sign, 'quotation marks and brackets in pairs', 'Add the other one, or delete this one.'),
    ),
  ];
}

/** Faults of both languages of a text. */
export const auditTypography = (text: Localized, kind: TextKind): Fault[] =>
  localeNames.flatMap((locale) => typographyOf(text[locale], locale, kind));
