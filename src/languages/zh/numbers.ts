import { exact, type NumberFound, shareUnits, type Unit } from '../numbers.ts';

const digitValues = new Map([...'零一二三四五六七八九'].map((digit, value) => [digit, value]));
digitValues.set('〇', 0).set('两', 2);
const scales = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['万', 10_000],
  ['亿', 100_000_000],
]);

/** What follows a number and gives it a unit, the longer words first; the factor leads to the unit's base. */
const units: [words: RegExp, unit: Unit, factor: number][] = [
  [/^[%％]/, 'percent', 1],
  [/^个?百分点/, 'percentage point', 1],
  [/^月/, 'month', 1],
  [/^[日号](?!常)/, 'day of the month', 1],
  [/^元/, 'yuan', 1],
  [/^千瓦(?!时)/, 'watt', 1e3],
  [/^兆瓦(?!时)/, 'watt', 1e6],
  [/^(?:平方公里|平方千米)/, 'square meter', 1e6],
  [/^平方米/, 'square meter', 1],
  [/^(?:公里|千米)/, 'meter', 1e3],
  [/^米/, 'meter', 1],
  [/^个?小时/, 'hour', 1],
  [/^分钟/, 'minute', 1],
  // Sessions and floors are numbered, not counted.
  [/^[届楼]/, 'ordinal', 1],
];
const year = /^年/;

/**
 * Measure words: a single numeral counts something only before one of these, and is else a part of a word.
 * After the list of measure words in 《现代汉语八百词》, those that stand between a numeral and its noun.
 */
const measure =
  /^(?:平方|立方|公|英)?[个项名家条所件次种类级层期批位处座台辆套份部篇册本张幅场轮组队户口人村县省市年月日天周元角米里吨克斤亩顷倍成折岁度大小分秒艘架支只头匹棵株间栋幢片块段门道首句字页卷集版笔宗起例桩班车路线点方面]/;

// 百 of 百分点 and 千 of 千瓦 belong to the unit.
const scaleSign = '(?:千(?![瓦米克伏卡])|百(?!分)|[十万亿])';
const underTenThousand = `(?:(?:[一二两三四五六七八九]?(?:千(?![瓦米克伏卡])|百(?!分)|十)零?)+[一二三四五六七八九]?|[一二两三四五六七八九])`;
const numeral = `(?:${underTenThousand}(?:[万亿]+零?(?:${underTenThousand})?)*|[万亿]+)`;
const number = new RegExp(
  [
    '(?<ordinal>第)?',
    '(?<share>百分之)?',
    '(?:',
    `(?<digits>\\d+(?:,\\d{3})*(?:\\.\\d+)?)(?<scale>${scaleSign}*)`,
    '|(?<yearNumeral>[〇零一二三四五六七八九]{4})(?=年)',
    `|(?<numeral>${numeral})(?:点(?<fraction>[零一二三四五六七八九]+))?`,
    ')',
    '[多余几]?',
  ].join(''),
  'gu',
);

/** Value of a numeral like 三千零五十, 二十, 一亿两千万, or of scales alone like 千万. */
function amountOf(text: string): number {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const sign of text) {
    const value = digitValues.get(sign);
    const scale = scales.get(sign);
    if (value !== undefined) {
      digit = value;
    } else if (scale !== undefined && scale < 10_000) {
      section += (digit ?? (sign === '十' || section === 0 ? 1 : 0)) * scale;
      digit = undefined;
    } else if (scale !== undefined) {
      section += digit ?? 0;
      digit = undefined;
      // 万亿 multiplies what stands before it as a whole; 亿…万 adds up.
      if (section === 0 && total > 0) total *= scale;
      else total += (section || 1) * scale;
      section = 0;
    }
  }
  return total + section + (digit ?? 0);
}

const digitsOf = (text: string) => Number([...text].map((digit) => digitValues.get(digit)).join(''));
const scaleOf = (text: string) => [...text].reduce((product, sign) => product * (scales.get(sign) ?? 1), 1);

/**
 * The numbers of a Chinese text, from left to right: digits with 十 百 千 万 亿, numerals, percent and percentage
 * points, ordinals (第二届, 五届), dates, and units. Fractions (三分之一) and half (半) are not read.
 */
export function numbersZh(text: string): NumberFound[] {
  const numbers: NumberFound[] = [];
  for (const match of text.matchAll(number)) {
    const { ordinal, share, digits, scale = '', yearNumeral, numeral: words, fraction } = match.groups ?? {};
    const start = match.index;
    let end = start + match[0].length;
    const rest = text.slice(end);
    let value = 0;
    if (digits !== undefined) value = Number(digits.replaceAll(',', '')) * scaleOf(scale);
    else if (yearNumeral !== undefined) value = digitsOf(yearNumeral);
    else if (words !== undefined) {
      value = amountOf(words);
      if (fraction) value += digitsOf(fraction) / 10 ** fraction.length;
    }

    const found = units.find(([sign]) => sign.test(rest));
    let unit: Unit = 'count';
    if (ordinal) unit = 'ordinal';
    else if (share) unit = 'percent';
    else if (yearNumeral !== undefined || (/^\d{4}$/.test(digits ?? '') && scale === '' && year.test(rest))) {
      unit = 'year';
      end += 1;
    } else if (found) {
      const [sign, name, factor] = found;
      unit = name;
      value *= factor;
      end += sign.exec(rest)?.[0].length ?? 0;
    } else if (words === '二' && measure.test(rest)) {
      // Two of something is 两个; 二 before a measure word is the second.
      unit = 'ordinal';
    }

    numbers.push({ value: exact(value), unit, start, end, needed: isNeeded(words, rest, unit, ordinal) });
  }
  return shareUnits(text, numbers, /^(?:、|和|与|及|或|至|到|—|–|-|～)$/);
}

/** Digits always count; a numeral does if it is an ordinal, has more than scales in it, or stands before a measure. */
function isNeeded(words: string | undefined, rest: string, unit: Unit, ordinal: string | undefined): boolean {
  if (words === undefined || ordinal) return true;
  if (words === '一' || /^[百千万亿]+$/.test(words)) return false;
  return words.length > 1 || unit !== 'count' || measure.test(rest);
}
