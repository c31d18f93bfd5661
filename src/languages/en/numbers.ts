/**
 * The numbers of an English text. What a form means is in the modules beside this one; here is what is left when all
 * of them have read: names, numbering, and plain amounts with their units.
 */
import { type NumberFound, type Pattern, type Reading, readNumbers, shareUnits, unitAt } from '../numbers.ts';
import type { Measure } from '../units.ts';
import { dates } from './dates.ts';
import { fractionsAndMultiples } from './fractions.ts';
import {
  amountOf,
  digits,
  ordinalWords,
  scale,
  scaleOfWords,
  valueOfDigits,
  valueOfRoman,
  valueOfScale,
  valueOfWords,
  words,
} from './numerals.ts';
import { units } from './units.ts';

/** Turns of phrase that count nothing. */
const phrases: Pattern = {
  find: /\b(?:(second) to none|(second)[- ]?hand(?:ed)?|(seven) days a week|(five)-year(?=[ -]plan)|(twenty-four) hours a day|24\/7|a?round[- ]the[- ]clock|day and night|(fifty)-fifty|(50)-50|(?<=(?:of a|per|every|each|last|final|split|dying|any|single) )(second)|(?<= a )(second)(?! [a-z])|(zero)-sum)\b/gi,
  read: ([, ...parts]) => {
    const word = parts.find(Boolean);
    return [{ value: word ? amountOf(word) : 24, unit: 'count', needed: false }];
  },
};

/** 24.2 megapixels, which Chinese counts in ten thousands. */
const megapixels: Pattern = {
  has: 'megapixel',
  find: /(?<![\d.])(\d+(?:\.\d+)?)(?=[- ]megapixel)/g,
  read: ([number]) => [{ value: Number(number) * 1e6, unit: 'count' }],
};

/** A4, COVID-19, PM2.5: the digits are a part of a name that may also be translated as words. */
const inNames: Pattern = {
  find: /(?<![A-Za-z\d])(?!(?:RMB|CNY|USD|EUR|US|HK)\b|(?:RMB|CNY|USD|EUR)\d)([A-Za-z]+)-?(\d+(?:\.\d+)*)(?:[A-Za-z]+\d*)*/g,
  read: ([, name = '', number = '']) => [
    { value: Number.parseFloat(number), unit: 'count', name, needed: false },
  ],
};

/** 5G, 3D, 4K. */
const beforeLetters: Pattern = {
  find: /(?<![\p{L}\d.,])(\d+)-?([GDKP])(?!\p{L})/gu,
  read: ([, number = '', name = '']) => [{ value: Number(number), unit: 'count', name }],
};

/** 3.2.1: a version, a section. */
const dotted: Pattern = {
  find: /(?<![\p{L}\d.])\d+(?:\.\d+){2,}/gu,
  read: ([parts]) => parts.split('.').map((part) => ({ value: Number(part), unit: 'count' })),
};

/** Chapter IV, World War II; behind another name, as in Elizabeth II, the other language may have no number. */
const romans: Pattern = {
  find: /\b(Chapter|Part|Article|Section|Title|Book|Volume|Phase|Stage|Type|Class|Grade|Level|Tier|Annex|Appendix|Schedule|Category|War|\p{Lu}\p{Ll}+(?! I\b)) ((?:X{0,3})(?:IX|IV|V?I{0,3}))\b(?<! )(?![.’'])|^((?:X{0,3})(?:IX|IV|V?I{1,3}))(?=\. )/gu,
  read: ([, place = '', number = '', atStart]) => [
    {
      value: valueOfRoman(atStart ?? number),
      unit: 'ordinal',
      needed:
        !atStart &&
        /^(?:Chapter|Part|Article|Section|Title|Book|Volume|Phase|Stage|Annex|Appendix|War)$/.test(place) &&
        number.length > 0,
    },
  ],
};

/** (1), (iv), and 1. at the start: numbers of a list, which a translation may set otherwise. */
const bullets: Pattern = {
  find: /\((\d{1,2})\)|^(\d{1,2})\.(?= )/g,
  read: ([, inBrackets, atStart]) => [
    { value: Number(inBrackets ?? atStart), unit: 'ordinal', needed: false },
  ],
};

const ratios: Pattern = {
  find: new RegExp(`(?<![\\d:.])(${digits})((?::${digits})+)(?![:\\d])`, 'gu'),
  read: ([, first = '', rest = '']) =>
    [first, ...rest.slice(1).split(':')].map((part) => ({ value: valueOfDigits(part), unit: 'count' })),
};

const currencies: [sign: RegExp, unit: Measure][] = [
  [/^(?:US|U\.S\. ?)?\$|^USD/i, 'USD'],
  [/^HK\$/i, 'HKD'],
  [/^€|^EUR/i, 'EUR'],
  // Of another country, whose money is 元 as well.
  [/^[A-Z]{1,2}\$/, 'CNY'],
  [/^£/, 'GBP'],
  [/^(?:RMB|CNY|¥|￥)/i, 'CNY'],
];
const abbreviations = new Map([
  ['bn', 1e9],
  ['tn', 1e12],
  ['mn', 1e6],
  ['m', 1e6],
  ['k', 1e3],
]);

/** What falls by 2.1 percent grows by -2.1. */
const decline =
  /\b(?:fell|fall(?:s|ing|en)?|declin\w*|decreas\w*|drop\w*|down|reduc\w*|lower\w*|shr[aiu]nk\w*|contract\w*|los[st]\w*|deficits?|cut\w*|slip\w*)\b(?:(?!\bto\b)[^,;.]){0,40}$/i;
const declineAfter =
  /^[^,;.]{0,12}\b(?:decline|decrease|drop|fall|reduction|lower|loss|contraction|less|down)\b/i;
const belowZero = /^(?: Celsius)? below (?:zero|freezing)\b/i;

/** What the words before and after a number make of it. */
function measured(value: number, start: number, end: number, text: string): Reading {
  const before = text.slice(0, start);
  const found = unitAt(text.slice(end), units);
  const unitEnd = end + (found?.length ?? 0);
  const after = text.slice(unitEnd);
  const [below = ''] = belowZero.exec(after) ?? [];
  const signed = below ? -value : value;
  const unit = found?.unit ?? 'count';
  const also: Reading[] = [];
  if (unit === 'degree') also.push({ value: signed, unit: 'celsius' }, { value: signed, unit: 'count' });
  if (unit === 'pound') also.push({ value, unit: 'GBP' });
  if (signed > 0 && (decline.test(before) || declineAfter.test(after))) also.push({ value: -signed, unit });
  return {
    value: signed,
    unit: below && unit === 'degree' ? 'celsius' : unit,
    also,
    end: unitEnd + below.length,
  };
}

const amounts: Pattern = {
  find: new RegExp(
    `(?:(?<![\\p{L}\\p{N}.,])|(?<=\\d ?[x×]))([−－-]|(?<!plus or )minus |negative )?((?:US|HK|U\\.S\\. ?|[A-Z]{1,2})?\\$|[€£¥￥]|(?:RMB|CNY|USD|EUR) ?)?(${digits})(?:(st|nd|rd|th)\\b|[ -](${scale})s?\\b|(bn|tn|mn|m|k)\\b)?`,
    'giu',
  ),
  read: (match, text) => {
    const [all, sign, prefix, inDigits = '', suffix, factor, short] = match;
    const isShort = short && (prefix || !/^[mk]$/.test(short));
    const end = match.index + all.length - (short && !isShort ? short.length : 0);
    const multiple = isShort ? (abbreviations.get(short.toLowerCase()) ?? 1) : valueOfScale(factor);
    const isNegative = sign && !(/^-/.test(sign) && /[\p{L}\p{N}%)]$/u.test(text.slice(0, match.index)));
    const value = valueOfDigits(inDigits) * multiple * (isNegative ? -1 : 1);
    if (suffix) return [{ value, unit: 'ordinal', also: [{ value, unit: 'day of the month' }] }];
    const reading = measured(value, match.index, end, text);
    const currency = prefix && currencies.find(([pattern]) => pattern.test(prefix))?.[1];
    if (currency) Object.assign(reading, { unit: currency, end });
    const isYear = reading.unit === 'count' && /^(?:1\d|20)\d\d$/.test(inDigits) && multiple === 1;
    if (isYear) return [{ value, unit: 'year', also: [{ value, unit: 'count' }] }];
    return [{ ...reading, scale: multiple > 1 ? multiple : undefined, also: isYear ? [] : reading.also }];
  },
};

const inWords: Pattern = {
  find: new RegExp(
    `(?<![\\p{L}\\p{N}])((?<!plus or )minus |negative )?(?:(${ordinalWords})|(${words}))\\b`,
    'giu',
  ),
  read: (match, text) => {
    const [all, sign, ordinal, cardinal = ''] = match;
    if (ordinal) {
      const value = valueOfWords(ordinal);
      return [{ value, unit: 'ordinal', needed: value > 1, also: [{ value, unit: 'day of the month' }] }];
    }
    const value = valueOfWords(cardinal) * (sign ? -1 : 1);
    const needed = !/^(?:zero|one)$/i.test(cardinal);
    return [
      {
        ...measured(value, match.index, match.index + all.length, text),
        needed,
        scale: scaleOfWords(cardinal),
      },
    ];
  },
};

/** Words that hold a number without saying it. They only answer. */
const others: [words: RegExp, ...readings: Reading[]][] = [
  [
    /\b(?:both|pairs?|couple|twins?|dual|bilateral\w*|mutual(?:ly)?|reciprocal\w*|between|each other|one another|former|latter|every other|alternat\w+|either|neither|two-way|duo|in duplicate|double)\b/gi,
    { value: 2, unit: 'count' },
  ],
  [
    /\b(?:trilateral|tripartite|trio|trilogy|triplets?|triple|in triplicate)\b/gi,
    { value: 3, unit: 'count' },
  ],
  [
    /\b(?:secondary|next|following|the day after|subsequent|runners?-up|another|again|silver)\b/gi,
    { value: 2, unit: 'ordinal' },
  ],
  [/\b(?:tertiary|services? (?:sector|industr\w+)|bronze)\b/gi, { value: 3, unit: 'ordinal' }],
  [
    /\b(?:most|best|top|lead(?:s|ing)?|led|champions?|primary|initial|foremost|once|single|winners?|won|gold|(?!(?:for|hon|inter|mod|t|fin|for)est\b)\p{L}{3,}est)\b/giu,
    { value: 1, unit: 'ordinal' },
  ],
  [
    /\b(?:all|every\w*|each|full|fully|whole|entire(?:ly)?|complete(?:ly)?|universal)\b/gi,
    { value: 100, unit: 'percent' },
  ],
  [/\bupstairs\b/gi, { value: 2, unit: 'ordinal' }],
  [/\bdecades?\b/gi, { value: 10, unit: 'year-long' }],
  [/\b(?:centur(?:y|ies)|century-old|centenary|centennial)\b/gi, { value: 100, unit: 'year-long' }],
  [/\b(?:millenni(?:um|a|al))\b/gi, { value: 1000, unit: 'year-long' }],
  [/\bfortnight(?:ly)?\b/gi, { value: 2, unit: 'week' }],
  [/\btrimesters?\b/gi, { value: 3, unit: 'month-long' }],
  [/\b(?:quadruplicate|quartet|quadrilateral)\b/gi, { value: 4, unit: 'count' }],
  [/\b(?:septuagenarians?)\b/gi, { value: 70, unit: 'count' }],
  [/\b(?:octogenarians?)\b/gi, { value: 80, unit: 'count' }],
  [/\bquarter-century\b/gi, { value: 25, unit: 'year-long' }],
  [/\b(?:half-year(?:ly)?|semiannual\w*|biannual\w*)\b/gi, { value: 6, unit: 'month-long' }],
];
const inOtherWords = others.map(
  ([find, ...readings]): Pattern => ({
    find,
    read: () => readings.map((reading) => ({ ...reading, needed: false })),
  }),
);

/** The two of what was named before: Chinese names them, and counts nothing. */
const theTwo: Pattern = {
  find: /(?<=\b(?:the|these|those) )two(?= (?!percent|hundred|thousand|million|billion)[a-z])/gi,
  read: () => [{ value: 2, unit: 'count', needed: false }],
};

/** Two decades. */
const decadesLong: Pattern = {
  find: new RegExp(`\\b(${words}|\\d) (decades|centuries)\\b`, 'giu'),
  read: ([, count = '', unit = '']) => {
    const several = /^\d/.test(count) ? Number(count) : valueOfWords(count);
    const value = several * (/^d/i.test(unit) ? 10 : 100);
    return [{ value, unit: 'year-long', also: [{ value: several, unit: 'count' }] }];
  },
};

const patterns: readonly Pattern[] = [
  phrases,
  romans,
  bullets,
  ...dates,
  inNames,
  beforeLetters,
  dotted,
  ratios,
  megapixels,
  decadesLong,
  theTwo,
  ...fractionsAndMultiples,
  amounts,
  inWords,
  ...inOtherWords,
];

/** The numbers of an English text, from left to right. */
export const numbersEn = (text: string): NumberFound[] =>
  shareUnits(text, readNumbers(text, patterns), /^(?:, | and |, and | or | to |[–~-])$/);
