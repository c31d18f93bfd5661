import { exact, type NumberFound, shareUnits, type Unit } from '../numbers.ts';

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
const onesOrdinal =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const tensOrdinal = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

const cardinals = new Map<string, number>([
  ...ones.split(' ').map((word, i) => [word, i] as const),
  ...tens.split(' ').map((word, i) => [word, 20 + 10 * i] as const),
]);
const ordinals = new Map<string, number>([
  ...onesOrdinal.split(' ').map((word, i) => [word, i] as const),
  ...tensOrdinal.split(' ').map((word, i) => [word, 20 + 10 * i] as const),
]);
const scales = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

const anyOf = (words: Iterable<string>) => `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;
const scale = anyOf(scales.keys());
const cardinal = anyOf(cardinals.keys());
const word = `(?:${cardinal}|${scale})`;
const number = new RegExp(
  [
    '(?<![\\p{L}\\p{N}.,])(?:',
    `(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?:(?<suffix>st|nd|rd|th)\\b|(?:[ -](?<scale>${scale})\\b)?)`,
    `|(?<words>(?:an? (?=${scale}\\b))?(?:${word}(?:[ -]| and ))*(?:${word}|(?<ordinal>${anyOf(ordinals.keys())})))\\b`,
    ')',
  ].join(''),
  'giu',
);

const units: [words: RegExp, unit: Unit, factor: number][] = [
  [/^[ -]?percentage[ -]points?\b/i, 'percentage point', 1],
  [/^ ?%|^[ -]per ?cent\b/i, 'percent', 1],
  [/^[ -]yuan\b/i, 'yuan', 1],
  [/^[ -]?(?:kW\b|kilowatts?\b)/, 'watt', 1e3],
  [/^[ -]?(?:MW\b|megawatts?\b)/, 'watt', 1e6],
  [/^[ -]?(?:GW\b|gigawatts?\b)/, 'watt', 1e9],
  [/^[ -]?(?:sq(?:uare|\.)[ -]kilomet(?:er|re)s?|km²)/, 'square meter', 1e6],
  [/^[ -]?(?:sq(?:uare|\.)[ -]met(?:er|re)s?|m²)/, 'square meter', 1],
  [/^[ -]?(?:km\b|kilomet(?:er|re)s?\b)/, 'meter', 1e3],
  [/^[ -]?(?:m\b|met(?:er|re)s?\b)/, 'meter', 1],
  [/^[ -]hours?\b/, 'hour', 1],
  [/^[ -]minutes?\b/, 'minute', 1],
];

const month = anyOf(months);
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
// May and March are months only beside a day or a year, or after a preposition.
const dates = [
  new RegExp(`\\b(?<month>${month}) ${day}(?![\\d,.]*\\d{2})`, 'gu'),
  new RegExp(`\\b(?<month>${month}) ${day}(?=, \\d{4}\\b)`, 'gu'),
  new RegExp(`(?<![\\d.,])${day} (?:of )?(?<month>${month})\\b`, 'gu'),
  new RegExp(`\\b(?<month>${month})(?=,? \\d{4}\\b)`, 'gu'),
  new RegExp(
    `(?<=\\b(?:in|of|since|until|by|from|to|last|this|next|early|late|mid) )(?<month>${month})\\b`,
    'giu',
  ),
  new RegExp(`\\b(?<month>(?!May\\b|March\\b)${month})\\b`, 'gu'),
];

/** Months and days of the month, first; what they cover is not read again as a plain number. */
function datesIn(text: string): NumberFound[] {
  const found: NumberFound[] = [];
  for (const pattern of dates) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const { month: name = '', day: digits } = match.groups ?? {};
      const value = months.findIndex((known) => known.toLowerCase() === name.toLowerCase()) + 1;
      found.push({ value, unit: 'month', start, end, needed: true });
      if (digits) found.push({ value: Number(digits), unit: 'day of the month', start, end, needed: true });
    }
  }
  return found;
}

/** Value of number words: two hundred and five, twenty-one, a million, forty-second. */
function amountOf(text: string): number {
  let total = 0;
  let section = 0;
  for (const part of text.toLowerCase().split(/[ -]/)) {
    const factor = scales.get(part);
    if (factor === 100) section = (section || 1) * 100;
    else if (factor) {
      total += (section || 1) * factor;
      section = 0;
    } else section += cardinals.get(part) ?? ordinals.get(part) ?? 0;
  }
  return total + section;
}

/**
 * The numbers of an English text, from left to right: digits with separators and decimals, number words, ordinals,
 * hundred to trillion, percent and percentage points, dates, and units. Fractions, half and dozen are not read.
 */
export function numbersEn(text: string): NumberFound[] {
  const numbers = datesIn(text);
  const isDate = (start: number, end: number) =>
    numbers.some((date) => date.unit === 'month' && start < date.end && date.start < end);
  for (const match of text.matchAll(number)) {
    const { digits, suffix, scale: factor, words, ordinal } = match.groups ?? {};
    const start = match.index;
    let end = start + match[0].length;
    if (isDate(start, end)) continue;
    let value =
      digits === undefined
        ? amountOf(words ?? '')
        : Number(digits.replaceAll(',', '')) * (scales.get(factor?.toLowerCase() ?? '') ?? 1);
    let unit: Unit = suffix || ordinal ? 'ordinal' : 'count';
    if (unit === 'count') {
      const rest = text.slice(end);
      const found = units.find(([sign]) => sign.test(rest));
      if (found) {
        const [sign, name, base] = found;
        unit = name;
        value *= base;
        end += sign.exec(rest)?.[0].length ?? 0;
      } else if (/^(?:19|20)\d\d$/.test(digits ?? '') && !factor) unit = 'year';
    }
    const needed = digits !== undefined || !/^(?:zero|one|first)$/i.test(words ?? '');
    numbers.push({ value: exact(value), unit, start, end, needed });
  }
  numbers.sort((a, b) => a.start - b.start);
  return shareUnits(text, numbers, /^(?:, | and |, and | or | to |–|-)$/);
}
