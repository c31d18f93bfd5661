/** Years, months, days, times of day, and the parts that years and centuries are cut into. */
import { blank, clock, type Pattern, type Reading } from '../numbers.ts';
import { amountOf, ordinalWords, valueOfWords, words } from './numerals.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const month = `(?:${months.join('|')}|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.)`;
const dash = '(?:[–—-]| to | through | until | till )';
const and = `(?:${dash}|, | and |, and | or )`;
const day =
  '\\d{1,2}(?:st|nd|rd|th)?(?![\\d,.]*\\d|[ -](?:percent|million|billion|thousand|hundred|yuan))(?!%)';

const monthOf = (name: string): Reading => ({
  value: months.findIndex((known) => known.toLowerCase().startsWith(name.slice(0, 3).toLowerCase())) + 1,
  unit: 'month',
});
const dayOf = (text: string): Reading => ({ value: Number.parseInt(text, 10), unit: 'day of the month' });
const daysIn = (text = '') => [...text.matchAll(/\d+/g)].map(([digits]) => dayOf(digits));

const monthAndDays: Pattern = {
  // May 1, May 1–7, May 1 and 2; “May 1, 2022” has one day.
  find: new RegExp(
    `\\b(${month}) (\\d{1,2}(?:st|nd|rd|th)?(?=, \\d{4}\\b)|${day}(?:${and}${day}(?! ${month}))*)`,
    'gu',
  ),
  read: ([, name = '', days]) => [monthOf(name), ...daysIn(days)],
};
const daysAndMonth: Pattern = {
  // 10 December, the 10th of December, 1–7 May.
  find: new RegExp(`(?<![\\d.,:/-])((?:${day}${dash})?${day}) (?:of )?(${month})(?![\\p{L}])`, 'gu'),
  read: ([, days, name = '']) => [monthOf(name), ...daysIn(days)],
};
const monthAlone: Pattern = {
  // May and March are months only beside a year or after a preposition; May Day and the March 8 are holidays.
  find: new RegExp(
    [
      `\\b(${month})(?=,? \\d{4}\\b|${dash}${month})`,
      `(?<=\\b(?:in|of|since|until|by|from|to|through|last|this|next|early|late|mid|every|each|and|between|during)[ -]|${blank})(${month})(?! Day\\b)(?![\\p{L}])`,
      `(?<=[–—])(${month})(?![\\p{L}])`,
      `\\b((?!May\\b|March\\b)${month})(?![\\p{L}])`,
    ].join('|'),
    'gu',
  ),
  read: (match, text) => {
    const [all, ...names] = match;
    const isFirstOfRange = new RegExp(`^${dash}${month}`, 'u').test(text.slice(match.index + all.length));
    const found = monthOf(names.find(Boolean) ?? '');
    // The first months of a year are also counted.
    return [{ ...found, needed: !isFirstOfRange || found.value > 1 }];
  },
};

/** Early, mid- and late May: a third that only disagrees with another third. */
const thirds: Pattern = {
  find: new RegExp(`\\b(?:(early)|(mid|middle of)|(late))[ -](?=${month})`, 'giu'),
  read: ([, early, middle]) => [
    { value: early ? 1 : middle ? 2 : 3, unit: 'count', needed: false, name: 'third of a month' },
  ],
};

const yearOf = (value: number): Reading => ({ value, unit: 'year', also: [{ value, unit: 'count' }] });
const years: Pattern = {
  // 2022–23 and 2022/23.
  find: /(?<![\d.,–-])((?:1\d|20)\d\d)[–/-](\d\d)(?![\d–-])/g,
  read: ([, from = '', to = '']) => [yearOf(Number(from)), yearOf(Number(from.slice(0, 2) + to))],
};

/** 221 BC, AD 25. */
const eras: Pattern = {
  find: /(?<![\d,.])(\d{1,3})(?= (?:BCE?|CE|AD)\b)|(?<=\bAD )(\d{1,3})\b/g,
  read: ([, before, after]) => [yearOf(Number(before ?? after))],
};

const tens = '\\d0s|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties';
/** In his thirties, in her 30s, in their seventies and eighties. */
const ages: Pattern = {
  find: new RegExp(
    `\\bin (?:his|her|their|my|our|your) (?:early |mid-?|late )?(${tens})(?:(?: and | or )(${tens}))?\\b`,
    'gi',
  ),
  read: ([, ...names]) =>
    names.filter(Boolean).map((name) => ({
      value: Number.parseInt(name, 10) || valueOfWords(name.replace(/ies$/i, 'y')),
      unit: 'count',
      needed: false,
    })),
};

/** 2024-05-01. */
const inDigits: Pattern = {
  find: /(?<![\d.])((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})(?![\d-])/g,
  read: ([, year, month, day = '']) => [
    yearOf(Number(year)),
    { value: Number(month), unit: 'month' },
    dayOf(day),
  ],
};

const decades: Pattern = {
  find: /(?<!\d)(\d{4}|[’'](?=\d0s))?(\d0)?s\b(?<=0s)|\b(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b/gi,
  read: ([, full, short, name]) => {
    const value = name
      ? valueOfWords(name.replace(/ies$/i, 'y'))
      : Number(/\d/.test(full ?? '') ? full : short);
    if (!Number.isFinite(value)) return undefined;
    return [{ value, unit: 'decade', also: [{ value: value % 100, unit: 'decade' }] }];
  },
};
const centuries: Pattern = {
  has: 'entur',
  find: new RegExp(
    `\\b(?:(\\d{1,2})(?:st|nd|rd|th)|(${ordinalWords}))[ -](?:and (?:early )?(?:\\d{1,2}(?:st|nd|rd|th)|${ordinalWords})[ -])?centur(?:y|ies)\\b|\\b(last|past|previous|this|present) century\\b`,
    'giu',
  ),
  read: ([all, inDigits, inWords, relative]) => {
    if (relative)
      return [{ value: /this|present/i.test(relative) ? 21 : 20, unit: 'ordinal', needed: false }];
    if (/ and /i.test(all) && !/^\w+ hundred/i.test(all)) return undefined;
    return [{ value: Number(inDigits ?? valueOfWords(inWords ?? '')), unit: 'ordinal' }];
  },
};

const halves: Pattern = {
  find: /\b(first|second|latter|former|last)[ -]half\b( of (?:the year|the fiscal year|(?=\d{4}\b)|this year|last year))?|\bH([12])\b/g,
  read: ([, which = '', ofYear, digit]) => {
    const value = Number(digit ?? (/first|former/.test(which) ? 1 : 2));
    const also: Reading[] = value === 1 ? [{ value: 6, unit: 'month-long' }] : [];
    return [
      {
        value,
        unit: 'half-year',
        needed: Boolean(ofYear || digit),
        also: [...also, { value, unit: 'ordinal' }],
      },
    ];
  },
};
const quarters: Pattern = {
  find: /\bfirst (two|three) quarters\b|\b(first|second|third|fourth)[ -]quarters?\b|\bQ([1-4])\b/gi,
  read: ([, several, which, digit]) => {
    if (several) {
      const value = valueOfWords(several);
      return [{ value, unit: 'count', also: [{ value: value * 3, unit: 'month-long' }] }];
    }
    return [{ value: digit ? Number(digit) : valueOfWords(which ?? ''), unit: 'quarter' }];
  },
};

const meridiem = '([ap])\\.?m\\.?(?![\\p{L}])';
const hourOf = `(\\d{1,2}|${words})(?::(\\d\\d)(?![:.]?\\d))?`;
const halfOf = (sign?: string) => (sign ? (/a/i.test(sign) ? 'am' : 'pm') : undefined);
const halfIn = (part?: string) => (part === 'morning' ? 'am' : part ? 'pm' : undefined);
/** 9 of “9 to 11 a.m.”, which may also be an hour of the other half of the day. */
const firstTimes: Pattern = {
  find: new RegExp(`(?<![\\p{L}\\d.,:])${hourOf}(?=${and}\\d{1,2}(?::\\d\\d)? ?${meridiem})`, 'giu'),
  read: ([, hour = '', minute = '0', sign]) => {
    const { value, unit } = clock(amountOf(hour), Number(minute), halfOf(sign));
    return [{ value, unit, also: [{ value: (value + 720) % 1440, unit }] }];
  },
};
const times: Pattern = {
  // 8:30 a.m., 7 p.m., 8:30, seven o’clock; 3 of “half past 3” is read by itself.
  find: new RegExp(
    `(?<![\\p{L}\\d.,:])${hourOf}(?: ?${meridiem}| o[’']clock\\b)?(?: in the (morning|afternoon|evening)| at night\\b)?`,
    'giu',
  ),
  read: (match, text) => {
    const [all, hour = '', minute, sign, part] = match;
    const isRatio = /\b(?:ratio|odds|score|scale)\b/i.test(
      text.slice(Math.max(0, match.index - 60), match.index),
    );
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    const isTime =
      sign ||
      (part &&
        /\b(?:at|by|from|to|till?|until|before|after|past|between|and|around|about) $/i.test(before)) ||
      /clock/i.test(all) ||
      (minute && !isRatio && !/^:/.test(text.slice(match.index + all.length)));
    const value = amountOf(hour);
    if (!isTime || value > 24) return undefined;
    const half = halfOf(sign) ?? halfIn(part);
    return [clock(value, Number(minute ?? 0), half)];
  },
};
/** A quarter past three, half past eight, a quarter to nine, five past six, ten minutes to four. */
const partsOfHours: Pattern = {
  find: new RegExp(
    `\\b(?:a (quarter)|(half)|(five|ten|twenty|twenty-five)(?= past| minutes| to [a-z]+ in the )(?: minutes)?) (past|to) (\\d{1,2}|${words})\\b(?: in the (morning|afternoon|evening))?`,
    'giu',
  ),
  read: ([, quarter, half, several = '', side, hour = '', part]) => {
    const minutes = quarter ? 15 : half ? 30 : valueOfWords(several);
    const value = amountOf(hour);
    return value > 12
      ? undefined
      : [
          side === 'past'
            ? clock(value, minutes, halfIn(part))
            : clock(value - 1, 60 - minutes, halfIn(part)),
        ];
  },
};

const namedTimes: Pattern = {
  find: /\b(noon|midday|midnight)\b/gi,
  read: ([word]) => [
    {
      value: /midnight/i.test(word) ? 0 : 720,
      unit: 'clock',
      needed: false,
      also: [{ value: /midnight/i.test(word) ? 1440 : 720, unit: 'clock' }],
    },
  ],
};

/** What is read before plain numbers. A longer form comes before one that is a part of it. */
export const dates: readonly Pattern[] = [
  ages,
  inDigits,
  decades,
  centuries,
  quarters,
  halves,
  thirds,
  monthAndDays,
  daysAndMonth,
  monthAlone,
  years,
  eras,
  partsOfHours,
  firstTimes,
  times,
  namedTimes,
];
