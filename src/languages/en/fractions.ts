/** Parts and multiples: one-third, half, doubled, threefold, 2.5 times, and what is left vague: dozens, hundreds. */
import { type Amount, exact, type Pattern, type Reading, unitAt } from '../numbers.ts';
import { amountOf, digits, scale, valueOfScale, valueOfWords, words } from './numerals.ts';
import { units } from './units.ts';

const partOf = (value: number): Reading => ({
  value: exact(value),
  unit: 'count',
  also: [{ value: exact(value * 100), unit: 'percent' }],
});

const timesOf = (value: number, end?: number): Reading => ({
  value,
  unit: 'times',
  also: [{ value, unit: 'count' }],
  end,
});

/** Doubled is up 100 percent. */
const multipliedBy = (value: number): Reading => ({
  value,
  unit: 'times',
  also: [
    { value, unit: 'count' },
    { value: (value - 1) * 100, unit: 'percent' },
  ],
});

const small = '(?:one|two|three|four|five|six|seven|eight|nine|ten)';
const denominator =
  '(?:half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|elevenths?|twelfths?|(?:thir|four|fif|six|seven|eigh|nine)teenths?|(?:twen|thir|for|fif|six|seven|eigh|nine)tieths?|hundredths?|thousandths?|millionths?)';

function valueOfDenominator(word: string): number {
  if (/^hal/i.test(word)) return 2;
  if (/^quarter/i.test(word)) return 4;
  return valueOfWords(word.replace(/s$/i, '')) || valueOfScale(word.replace(/ths?$/i, ''));
}

const signs = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
]);

const atScale = new RegExp(`^[ -]${scale}\\b`, 'i');

/** A number that ends at `end`, with the scale, the unit or the “times” that follow it. */
function withWhatFollows(value: number, end: number, text: string): Reading {
  const [scaleWords = ''] = atScale.exec(text.slice(end)) ?? [];
  const total = value * valueOfScale(scaleWords.slice(1));
  const rest = text.slice(end + scaleWords.length);
  if (/^ times\b/.test(rest)) return timesOf(total, end + ' times'.length);
  const found = unitAt(rest, units);
  return { value: total, unit: found?.unit ?? 'count', end: end + scaleWords.length + (found?.length ?? 0) };
}

/** Two and a half hours, 2½ hours, one and a half million. */
const andHalf: Pattern = {
  find: new RegExp(`\\b(${words}|\\d+)(?:[ -]and[ -]a[ -]half\\b| ?½| 1/2)`, 'giu'),
  read: ({ 0: all, 1: count = '', index }, text) => [
    withWhatFollows(amountOf(count) + 0.5, index + all.length, text),
  ],
};

/** A year and a half, the past year and a half. */
const unitAndHalf: Pattern = {
  find: /( (?:year|month|week|day|hour|mile|kilometer)) and a half\b/gi,
  read: ([, unitWord = '']) => {
    const found = unitAt(unitWord, units);
    return found && [{ value: 1.5, unit: found.unit }];
  },
};

/** Half an hour, half-year, half a million, half a century. */
const halfOf: Pattern = {
  find: /\bhalf(?: an?(?= )|(?=-))(?=[ -][a-z])/gi,
  read: ({ 0: all, index }, text) => {
    const end = index + all.length;
    const [, long] = /^[ -](dozen|decade|century)\b/.exec(text.slice(end)) ?? [];
    if (long === 'dozen') return [{ value: 6, unit: 'count', needed: false }];
    if (long) return [{ value: long === 'decade' ? 5 : 50, unit: 'year-long', needed: false }];
    const reading = withWhatFollows(0.5, end, text);
    if (reading.end === end) return undefined;
    return [{ ...reading, needed: reading.unit === 'hour' || reading.value > 1 }];
  },
};

/** A part of an hour or a million; a century is a hundred years. */
function partOfUnit(value: number, end: number, text: string): Reading {
  if (/^ century/.test(text.slice(end)))
    return { value: value * 100, unit: 'year-long', end: end + ' century'.length };
  return withWhatFollows(value, end, text);
}

const fractions: Pattern = {
  // One-third, two thirds, a quarter, three-quarters; “a second” is none, nor “a fifth plant”.
  find: new RegExp(
    `\\b(${small}|an?)[ -](${denominator})\\b|(?<![\\d./])([1-9])/([2-9]|10)(?![\\d/])|([½⅓⅔¼¾⅕])`,
    'giu',
  ),
  read: (match, text) => {
    const [all, count = '', part = '', over, under, sign] = match;
    if (sign) return [partOf(signs.get(sign) ?? 0)];
    if (over && under) return [partOf(Number(over) / Number(under))];
    const isOne = /^an?$/i.test(count);
    const value = (isOne ? 1 : valueOfWords(count)) / valueOfDenominator(part);
    const end = match.index + all.length;
    // A quarter of an hour, three quarters of a million.
    const [of = ''] = /^ of an?(?= (?:hour|century|million|billion)\b)/.exec(text.slice(end)) ?? [];
    if (of) return [partOfUnit(value, end + of.length, text)];
    const ordinal: Amount[] = isOne ? [{ value: valueOfDenominator(part), unit: 'ordinal' }] : [];
    const quarter: Amount[] =
      isOne && part === 'quarter'
        ? [
            { value: 3, unit: 'month-long' },
            { value: 1, unit: 'quarter' },
          ]
        : [];
    const reading = partOf(value);
    // “A third factory” numbers; “a third of” and “by a third” part.
    const isPart = !isOne || /^ of\b|^[.,;]|^$/.test(text.slice(match.index + all.length));
    return [{ ...reading, needed: isPart, also: [...(reading.also ?? []), ...ordinal, ...quarter] }];
  },
};

/** One in five, two out of three, two days out of three, two per ten thousand. */
const outOf: Pattern = {
  find: new RegExp(
    `(?<![\\d.,\\p{L}])(${words}|\\d{1,3}(?:\\.\\d+)?) (?:in|per|(?:[a-z]+ )?out of)(?: every)? (${words}|\\d{1,3}(?:,000)*)\\b(?![\\d,.]*\\d| (?:percent|million|billion))`,
    'giu',
  ),
  read: ([, part = '', whole = '']) => {
    const [a, b] = [amountOf(part), amountOf(whole)];
    if (a >= b || (b > 100 && !/^10+$/.test(String(b)))) return undefined;
    return [
      { value: a, unit: 'count', also: [partOf(a / b), ...(partOf(a / b).also ?? [])] },
      { value: b, unit: 'count', needed: false },
    ];
  },
};

const halves: Pattern = {
  find: /(?<=\b(?:by|in|than|nearly|almost|about|roughly|around|over|another|other|one|only) )half\b(?! [a-z]+-)|\bhalf(?= (?:of|the|its|their|all)\b)|\bhalv(?:e|es|ed|ing)\b|\bhalf\b/gi,
  read: ([word], text) => [
    { ...partOf(0.5), needed: /halv/i.test(word) || /\b(?:by|in|than) half\b/.test(text) },
  ],
};

const growth =
  /\b(?:increas|grow|grew|ris|rose|up|climb|expand|surg|soar|jump)\w*(?: by| nearly| about| almost| more than| over| some)*[ -]$/i;

const multiples: Pattern = {
  // 2.5 times, three times, tenfold, 2.5-fold.
  find: new RegExp(`(?<![\\p{L}\\d.,])(${digits}|${words})(?: times\\b|-?fold\\b)`, 'giu'),
  read: ({ 0: all, 1: count = '', index }, text) => {
    const value = amountOf(count);
    const isGrowth =
      growth.test(text.slice(0, index)) ||
      /^ (?:more|higher|larger|increase|rise|growth)/i.test(text.slice(index + all.length));
    const reading = timesOf(value);
    // “Up 1.5 times” may be meant as 2.5 times as much; of whole numbers only “three times more” may.
    const more: Amount[] =
      isGrowth && (!Number.isInteger(value) || /times/i.test(all))
        ? [{ value: value + 1, unit: 'times' }]
        : [];
    return [{ ...reading, also: [...(reading.also ?? []), ...more] }];
  },
};

const named: [word: RegExp, value: number][] = [
  [/^(?:doubl|twice|twofold)/i, 2],
  [/^(?:tripl|trebl|thrice)/i, 3],
  [/^quadrupl/i, 4],
  [/^quintupl/i, 5],
  [/^sextupl/i, 6],
];
const namedMultiples: Pattern = {
  find: /\b(?:doubl(?:e|es|ed|ing)|twice|twofold|tripl(?:e|es|ed|ing)|trebl(?:e|es|ed|ing)|thrice|quadrupl(?:e|es|ed|ing)|quintupl(?:e|es|ed|ing)|sextupl(?:e|es|ed|ing))\b/gi,
  read: ([word]) => {
    const value = named.find(([pattern]) => pattern.test(word))?.[1] ?? 0;
    // Bare forms are adjectives as well: a double room.
    return [{ ...multipliedBy(value), needed: /(?:ed|ing|twice|thrice)$/i.test(word) }];
  },
};

/** A dozen may be ten or so; several hundred and dozens ask for nothing. */
const vague: Pattern = {
  find: new RegExp(
    `\\b(?:(?:(${small}) |half a |an? )?dozen\\b|dozens\\b|scores\\b|(?:tens|hundreds) of (?:thousands|millions|billions)\\b|hundreds\\b|thousands\\b|millions\\b|billions\\b|(?:several|a few|some|many|couple) (?:hundred|thousand|million|billion|dozen)\\b)`,
    'giu',
  ),
  read: ([all, several]) => {
    const factors = all.match(/ten(?=s)|dozen|score|hundred|thousand|million|billion/gi) ?? [];
    if (factors.length === 0) return undefined;
    const value = factors.reduce(
      (product, word) => product * (/ten|dozen|score/i.test(word) ? 10 : valueOfScale(word)),
      1,
    );
    const dozens = several ? valueOfWords(several) * 12 : 12;
    const also: Amount[] = /dozen\b/i.test(all) ? [{ value: dozens, unit: 'count' }] : [];
    return [{ value, unit: 'count', needed: false, also }];
  },
};

export const fractionsAndMultiples: readonly Pattern[] = [
  andHalf,
  unitAndHalf,
  halfOf,
  fractions,
  outOf,
  multiples,
  namedMultiples,
  halves,
  vague,
];
