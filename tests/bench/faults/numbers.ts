/** Faults of numbers: what they are, of what, and in which order. */
import { either, inTurn, type Kind, replaced, turned } from './site.ts';

const numberWords = 'two three four five six seven eight nine ten'.split(' ');
const ordinals = 'second third fourth fifth sixth seventh eighth ninth'.split(' ');
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Digits that stand for an amount: no year, no day of a month, no part of a name or of another number. */
const amount =
  '(?<![\\p{L}\\d.,:–-]|[a-z] (?=\\d{1,2}, 20))(?!20\\d\\d\\b)\\d[\\d,.]*(?<![,.])\\b(?!\\d|[,.:–-]\\d|-\\d| [ap]\\.m\\.)';
/** Two amounts of the same unit; what is joined by “and” may stand in any order. */
const twoAmounts = new RegExp(
  `(${amount})((?<unit>-hour| [mb]illion yuan| [mb]illion| percent|)(?!-hour| [mb]illion| percent)(?! (?:and|or) ${amount}).{3,80}?)(${amount})(?=\\k<unit>(?!-hour| [mb]illion| percent))`,
  'gu',
);

/** What stands before a unit: a number, or a word for one. */
const beforeUnit = `(?:\\d|[mb]illion|thousand|hundred|\\bper|${numberWords.join('|')})[ -]?`;
const unitsEn: Record<string, string> = {
  percent: 'percentage points',
  'percentage points': 'percent',
  '%': ' percentage points',
  'per thousand': 'percent',
  hectares: 'mu',
  mu: 'hectares',
  'square meters': 'square kilometers',
  'square kilometers': 'square meters',
  'square centimeter': 'square meter',
  'cubic meter': 'square meter',
  'cubic meters': 'square meters',
  kilometers: 'meters',
  kilometer: 'meter',
  meters: 'kilometers',
  centimeters: 'meters',
  tons: 'kilograms',
  'ton-kilometers': 'tons',
  kilowatts: 'kilowatt-hours',
  'kilowatt-hours': 'kilowatts',
  megawatts: 'kilowatts',
  MW: 'kW',
  micrograms: 'milligrams',
  'degrees Celsius': 'degrees Fahrenheit',
  '°C': '°F',
  hour: 'minute',
  hours: 'days',
  minutes: 'hours',
  days: 'months',
  weeks: 'months',
  months: 'years',
  years: 'months',
};
const currencies: Record<string, string> = {
  yuan: 'dollars',
  'US dollars': 'yuan',
  euros: 'yuan',
  $: 'RMB ',
  HK$: 'RMB',
};
const unitsZh: Record<string, string> = {
  个百分点: '%',
  公顷: '亩',
  亩: '公顷',
  平方公里: '平方米',
  平方米: '平方公里',
  立方米: '平方米',
  千瓦时: '千瓦',
  公里: '米',
  千米: '米',
  厘米: '米',
  吨: '公斤',
  美元: '元',
  港元: '元',
  欧元: '元',
};

const digits = '一二三四五六七八九';
/** 二 and 两 are the same number. */
const nextDigit = (digit: string) => (digit === '两' ? '三' : (digits[digits.indexOf(digit) + 1] ?? '一'));
const nextMonth = inTurn(months);

export const numbers: Kind[] = [
  {
    name: 'digit changed',
    claim: 'all',
    sites: replaced('en', /\d/g, ([digit]) => String((Number(digit) + 1) % 10)),
  },
  {
    name: 'decimal point shifted',
    claim: 'all',
    sites: replaced(
      'en',
      /(?<![\d.])(\d+)\.(\d)(\d*)(?![.\d])/g,
      (m) => `${m[1]}${m[2]}${m[3] ? `.${m[3]}` : ''}`,
    ),
  },
  {
    name: 'million and billion confused',
    claim: 'all',
    sites: replaced('en', /\b[mb]illion\b/g, ([word]) => (word === 'million' ? 'billion' : 'million')),
  },
  { name: 'number word changed', claim: 'all', sites: turned('en', inTurn(numberWords)) },
  { name: 'ordinal changed', claim: 'all', sites: turned('en', inTurn(ordinals)) },
  {
    name: 'number of an article or session changed',
    claim: 'all',
    sites: either(
      replaced(
        'en',
        /(?<=\b(?:Articles?|paragraphs?|Grade|No\.|Room|force) )\d+/g,
        ([n]) => `${Number(n) + 1}`,
      ),
      replaced('zh', /(?<=第[一二三四五六七八九十]*)[一二三四五六七八九](?=[条款章届次])/g, ([digit]) =>
        nextDigit(digit),
      ),
    ),
  },
  {
    name: 'month changed',
    claim: 'all',
    // May is a verb as well.
    sites: replaced('en', new RegExp(`\\b(?:${months.join('|')})\\b(?<!\\bMay(?! \\d))`, 'g'), ([month]) =>
      String(nextMonth[month]),
    ),
  },
  {
    name: 'day or year changed',
    claim: 'all',
    sites: replaced('en', /(?<=[a-z] )\d{1,2}(?=,)|\b20\d\d\b/g, ([number]) => String(Number(number) - 1)),
  },
  {
    name: 'quarter, half-year, decade or century changed',
    claim: 'all',
    sites: either(
      turned(
        'en',
        { first: 'second', second: 'first', third: 'second', fourth: 'third' },
        { after: ' (?:half|quarter)' },
      ),
      turned('en', { three: 'two', eleven: 'ten', seven: 'six' }, { before: 'first ' }),
      turned('en', {
        '1990s': '1980s',
        '1930s': '1940s',
        '21st century': '20th century',
        '19th century': '18th century',
      }),
      turned('zh', {
        上半年: '下半年',
        下半年: '上半年',
        二季度: '三季度',
        四季度: '一季度',
        三季度: '二季度',
      }),
      turned('zh', { 九十: '八十', 三十: '四十' }, { after: '年代' }),
      turned('zh', { 上: '中', 中: '下', 下: '上' }, { after: '旬' }),
    ),
  },
  {
    name: 'hour of the other half of the day',
    claim: 'all',
    sites: turned('en', { 'a.m.': 'p.m.', 'p.m.': 'a.m.' }),
  },
  { name: 'unit changed', claim: 'all', sites: turned('en', unitsEn, { before: beforeUnit }) },
  {
    name: 'currency changed',
    claim: 'all',
    sites: either(
      replaced('en', /\b(?:yuan|euros|US dollars)\b/g, ([words]) => currencies[words] ?? ''),
      replaced('en', /(?:HK)?\$(?=\d)/g, ([sign]) => currencies[sign] ?? ''),
    ),
  },
  {
    name: 'unit changed (Chinese)',
    claim: 'all',
    sites: turned('zh', unitsZh, { before: '[\\d十百千万亿]' }),
  },
  {
    name: 'sign lost',
    claim: 'all',
    sites: either(
      replaced('en', /[−-](?=\d)(?<!\p{L}.)(?<!\d.)|\b(?:minus|negative) (?=\d)| below zero/gu, () => ''),
      replaced('zh', /(?<![\d\p{L}])[−-](?=\d)|(?<=为)[−-](?=\d)|零下|负(?=\d)/gu, () => ''),
    ),
  },
  {
    name: 'fraction changed',
    claim: 'all',
    sites: either(
      turned('en', {
        'two-thirds': 'three-quarters',
        'one-third': 'one-fifth',
        'four-fifths': 'three-fifths',
        'a quarter': 'a third',
        'one-quarter': 'one-sixth',
      }),
      turned('en', { half: 'a third' }, { before: '(?:by|than|up) ', after: '(?! a )' }),
      replaced('zh', /[二三四五](?=分之)/g, ([digit]) => nextDigit(digit)),
      replaced('zh', /[二三四五六七八](?=成)/g, ([digit]) => nextDigit(digit)),
    ),
  },
  {
    name: 'multiple changed',
    claim: 'all',
    sites: either(
      turned('en', {
        doubled: 'tripled',
        double: 'triple',
        tripled: 'quadrupled',
        quadruple: 'double',
        quadrupled: 'doubled',
        'four times': 'twice',
        'three times': 'twice',
      }),
      turned('zh', {
        翻一番: '翻两番',
        翻了一番: '翻了两番',
        翻两番: '翻一番',
        两倍: '三倍',
        三倍: '五倍',
        四倍: '两倍',
      }),
    ),
  },
  {
    name: 'number dropped',
    claim: 'all',
    sites: replaced('en', /(?<![\d.,:–−-])\d[\d,.]*\d (?=[a-z])(?![ap]\.m\.)/g, () => ''),
  },
  {
    name: 'digit changed (Chinese)',
    claim: 'all',
    sites: replaced('zh', /\d/g, ([digit]) => String((Number(digit) + 1) % 10)),
  },
  {
    name: 'numeral changed (Chinese)',
    claim: 'all',
    sites: replaced('zh', /[二两三四五六七八](?=[个名家条点种件天年月倍番百千万十项场])/g, ([digit]) =>
      nextDigit(digit),
    ),
  },
  {
    name: 'ten thousand and hundred million confused (Chinese)',
    claim: 'all',
    sites: replaced('zh', /(?<=\d[多余]?)[万亿]/g, ([sign]) => (sign === '万' ? '亿' : '万')),
  },
];

/** Certain in lists that run in parallel; elsewhere a translation may name them in another order. */
export const swaps: Kind[] = [
  {
    name: 'two amounts swapped',
    claim: 'some',
    sites: replaced('en', twoAmounts, ([, first, between, , second]) => [second, between, first].join('')),
  },
];
