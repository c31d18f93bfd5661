/**
 * The numbers of a Chinese text. What a form means is in the modules beside this one; here is what is left when all
 * of them have read: ratios, ordinals, names, and plain amounts with their units.
 */
import { type NumberFound, type Pattern, type Reading, readNumbers, shareUnits, unitAt } from '../numbers.ts';
import { dates } from './dates.ts';
import { fractionsAndMultiples } from './fractions.ts';
import { numeralWords } from './numeral-words.ts';
import { amountOf, digits, minus, numeral, scaleOf, words } from './numerals.ts';
import { units } from './units.ts';

/**
 * Measure words: a single numeral counts something only before one of these, and is else a part of a word.
 * After the list of measure words in 《现代汉语八百词》, those that stand between a numeral and its noun.
 */
const measure =
  /^(?:平方|立方|公|英|海)?[个项名家条所件次种类级层期批位处座台辆套份部篇册本张幅场轮组队户口人村县省市年月日天周元角米里吨克斤亩顷倍岁度大小秒艘架支只头匹棵株间栋幢片块段首句字页卷集版笔宗起例桩班车路线点届楼]/;

/** 1:3, 10.2:45.3:44.5, 三比一. */
const ratios: Pattern = {
  find: new RegExp(
    `(?<!\\d[:：.]?)(${digits})((?:[:：∶](?:${digits}))+)(?![:：\\d])|(${numeral})比(${numeral})`,
    'gu',
  ),
  read: ([, first, rest = '', a = '', b = '']) =>
    (first ? [first, ...rest.slice(1).split(/[:：∶]/)] : [a, b]).map((part) => ({
      value: amountOf(part),
      unit: 'count',
    })),
};

/** 3.2.1: a version, a section. */
const dotted: Pattern = {
  find: /(?<![\d.])\d+(?:\.\d+){2,}/g,
  read: ([parts]) => parts.split('.').map((part) => ({ value: Number(part), unit: 'count' })),
};

/** A4, COVID-19, PM2.5: the digits are a part of a name that may also be translated as words. */
const inNames: Pattern = {
  find: /(?<![A-Za-z\d])([A-Za-z]+)-?(\d+(?:\.\d+)*)(?:[A-Za-z]+\d*)*(?![\d.]*[\d十百千万亿%％个名家元年月])/g,
  read: ([, name = '', number = '']) => [
    { value: Number.parseFloat(number), unit: 'count', name, needed: false },
  ],
};

/** 5G, 3D, 4K. */
const beforeLetters: Pattern = {
  find: /(?<![\d.])(\d+)([GDKP])(?![A-Za-z])/g,
  read: ([, number = '', name = '']) => [{ value: Number(number), unit: 'count', name }],
};

/** （一）, （2）, and 1. or 一、 at the start: numbers of a list, which a translation may set otherwise. */
const bullets: Pattern = {
  find: new RegExp(`（(${words}|\\d{1,2})）|^(${words}|\\d{1,2})[.、](?!\\d)`, 'gu'),
  read: ([, inBrackets, atStart]) => [
    { value: amountOf(inBrackets ?? atStart ?? ''), unit: 'ordinal', needed: false },
  ],
};

const ordinals: Pattern = {
  find: new RegExp(`第(${numeral})(?:、(${numeral}))?`, 'gu'),
  read: ([, first = '', second]) => [
    { value: amountOf(first), unit: 'ordinal' },
    ...(second ? [{ value: amountOf(second), unit: 'ordinal' as const }] : []),
  ],
};

/** 七旬老人 is in the seventies. */
const ages: Pattern = {
  find: /([五六七八九])旬|年过半百/g,
  read: ([, tens = '五']) => [{ value: amountOf(tens) * 10, unit: 'count', needed: false }],
};

/** What only answers: 次年 the second year, 双方 both sides. */
const inOtherWords: Pattern = {
  find: /上、?下(?=[册卷部集篇两])|其次|次(?=[年日席月女子])|再次|另一|亚军|季军|冠军|双|俩|首|仨/g,
  read: ([word]) => {
    const value = /季|仨/.test(word) ? 3 : /冠|首/.test(word) ? 1 : 2;
    return [{ value, unit: /双|俩|仨/.test(word) ? 'count' : 'ordinal', needed: false }];
  },
};

/** A sign right after a date or an amount is the dash of a range. */
const isDash = (before: string) =>
  /(?:\d|[一二三四五六七八九十])(?:[年月日号时点分岁元级条款章届期周天米℃%％万亿千百]|公里|小时|个月)*$/.test(
    before,
  );

/** What falls by 2.1 percent grows by -2.1. */
const decline = /(?:下降|减少|降低|回落|下滑|下跌|跌|降|亏损|减|收窄)(?:幅度)?[了约近超逾]*$/;

const amounts: Pattern = {
  find: new RegExp(`([−－]|${minus}|零下|-(?=\\d))?([¥￥])?(?:(${digits})|(${words}))[多余来几]?`, 'gu'),
  read: (match, text) => {
    const [all, sign = '', prefix, inDigits, inWords = ''] = match;
    const before = text.slice(0, match.index);
    const numeralEnd = match.index + all.length;
    const rest = text.slice(numeralEnd);
    const found = unitAt(rest, units);
    const isNegative = sign !== '' && !(/[-－]/.test(sign) && (isDash(before) || /[A-Za-z]$/.test(before)));
    const written = amountOf(inDigits ?? inWords);
    const value = isNegative ? -written : written;
    const reading: Reading = {
      value,
      unit: prefix ? 'CNY' : (found?.unit ?? 'count'),
      // “None against” has no number.
      needed:
        inDigits !== undefined
          ? written !== 0 || found !== undefined
          : isNeeded(inWords, before, rest, found !== undefined),
      end: numeralEnd + (found?.length ?? 0),
      scale: scaleOf(inDigits ?? inWords),
      also: [],
    };
    if (found?.unit === 'degree') {
      reading.unit = sign === '零下' ? 'celsius' : 'degree';
      reading.also?.push({ value, unit: 'celsius' }, { value, unit: 'kWh' }, { value, unit: 'count' });
    }
    if (!isNegative && decline.test(before)) reading.also?.push({ value: -value, unit: reading.unit });
    // Floors below the ground are counted downwards.
    if (isNegative && /^[层楼]/.test(rest)) reading.also?.push({ value: written, unit: 'count' });
    // Half a kilogram is sold by the kilogram as well.
    if (/每市?斤[^，。；]{0,6}$/.test(before)) reading.also?.push({ value: value * 2, unit: reading.unit });
    // “Ten or so” is also a dozen.
    if (value === 10 && /[多余来几]$/.test(all)) reading.also?.push({ value: 12, unit: 'count' });
    return [reading];
  },
};

/** 市、县两级, 工业和农业两大领域: the numeral only sums up what was named. */
const sumsUp = /(?:[、和与及][^，。；、一二两三四五六七八九\d]{1,8}|[省市县区乡镇村城]{2})$/;

/** A numeral asks for an answer if it has more than scales in it and counts something. */
function isNeeded(inWords: string, before: string, rest: string, hasUnit: boolean): boolean {
  if (inWords.length === 1 && sumsUp.test(before)) return false;
  if (/^(?:一|十?[百千万亿零〇]+)$/.test(inWords)) return false;
  return inWords.length > 1 || hasUnit || measure.test(rest);
}

const patterns: readonly Pattern[] = [
  numeralWords,
  bullets,
  inNames,
  beforeLetters,
  dotted,
  ...dates,
  ratios,
  ages,
  ...fractionsAndMultiples,
  ordinals,
  amounts,
  inOtherWords,
];

/** The numbers of a Chinese text, from left to right. */
export const numbersZh = (text: string): NumberFound[] =>
  shareUnits(text, readNumbers(text, patterns), /^(?:、|和|与|及|或|至|到|[—–~～-]{1,2})$/);
