/**
 * The numbers of a Chinese text. What a form means is in the modules beside this one; here is what is left when all
 * of them have read: ratios, ordinals, names, and plain amounts with their units.
 */
import {
  type Amount,
  type NumberFound,
  type Pattern,
  type Reading,
  readNumbers,
  shareUnits,
  unitAt,
} from '../numbers.ts';
import { dates } from './dates.ts';
import { fractionsAndMultiples } from './fractions.ts';
import { numeralWords } from './numeral-words.ts';
import { amountOf, belowZero, digits, minus, numeral, scaleOf, words } from './numerals.ts';
import { units, withUnit } from './units.ts';

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

/** 二十有三年: twenty and three. */
const classical: Pattern = {
  find: /([一二三四五六七八九]?十|[一二三四五六七八九]?百)有([一二三四五六七八九])(?=[年岁载月日人，。；、]|$)/g,
  read: (match, text) => {
    const [words, tens = '', one = ''] = match;
    const end = match.index + words.length;
    const found = unitAt(text.slice(end), units);
    const value = amountOf(tens) + amountOf(one);
    return [{ value, unit: found?.unit ?? 'count', end: end + (found?.length ?? 0) }];
  },
};

/** Ⅲ期, III级: the other language may name the stage. */
const romans: Pattern = {
  find: /([ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ])|(?<![A-Za-z])(I{1,3}|I?V)(?=[期级类型度])/g,
  read: ([, sign = '', letters = '']) => [
    {
      value: sign ? 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ'.indexOf(sign) + 1 : ['I', 'II', 'III', 'IV', 'V'].indexOf(letters) + 1,
      unit: 'ordinal',
      needed: false,
    },
  ],
};

/** 双向四车道 are two lanes each way. */
const lanes: Pattern = {
  find: new RegExp(`双向(${numeral})(?=条?车道)`, 'gu'),
  read: ([, lanes = '']) => {
    const value = amountOf(lanes);
    return [{ value, unit: 'count', also: [{ value: value / 2, unit: 'count' }] }];
  },
};

/** Ages that have a name. */
const namedAges: Record<string, number> = {
  而立: 30,
  不惑: 40,
  花甲: 60,
  耳顺: 60,
  古稀: 70,
  耄耋: 80,
};

/** 七旬老人 is in the seventies. */
const ages: Pattern = {
  find: /([五六七八九])旬|年过半百|知天命|花甲|耳顺|古稀|耄耋|而立|不惑/g,
  read: ([word, tens]) => [
    { value: tens ? amountOf(tens) * 10 : (namedAges[word] ?? 50), unit: 'count', needed: false },
  ],
};

/** What only answers: 次年 the second year, 双方 both sides, 彼此 the two. */
const inOtherWords: Pattern = {
  find: /上、?下(?=[册卷部集篇两])|其次|次(?=[年日席月女子])|再次|另一|亚军|季军|冠军|双|俩|首|仨|彼此|相互|互相|夫妻|夫妇|父[母子女]|母[子女]|[再又]/g,
  read: ([word]) => {
    const value = /季|仨/.test(word) ? 3 : /冠|首/.test(word) ? 1 : 2;
    return [{ value, unit: /[上次再又另]|[冠亚季]军|首/.test(word) ? 'ordinal' : 'count', needed: false }];
  },
};

/** What only answers 100 percent: 全部, 所有. */
const wholes: Pattern = {
  find: /全(?:部|都|员|体|额|覆盖)|所有|悉数|无一例外|[均皆每都]/g,
  read: () => [{ value: 100, unit: 'percent', needed: false }],
};

/** A sign right after a date or an amount is the dash of a range. */
const isDash = (before: string) =>
  /(?:\d|[一二三四五六七八九十])(?:[年月日号时点分岁元级条款章届期周天米℃%％万亿千百]|公里|小时|个月)*$/.test(
    before,
  );

/** What falls by 2.1 percent grows by -2.1. */
const decline = /(?:下降|减少|降低|回落|下滑|下跌|跌|降|亏损|减|收窄)(?:幅度)?[了约近超逾]*$/;

const amounts: Pattern = {
  // “And more” stands after a round number: 二来 is a second reason.
  find: new RegExp(
    `([−－]|${minus}|${belowZero}|-(?=\\d))?([¥￥])?(?:(${digits})|(${words}))(?:(?<=[\\d十百千万亿])[多余来几]|(?<=[百千万])把(?=[块元人斤个里]))?`,
    'gu',
  ),
  read: (match, text) => {
    const [all, sign = '', prefix, inDigits, inWords = ''] = match;
    const before = text.slice(0, match.index);
    const numeralEnd = match.index + all.length;
    const rest = text.slice(numeralEnd);
    const found = unitAt(rest, units);
    const isNegative = sign !== '' && !(/[-－]/.test(sign) && (isDash(before) || /[A-Za-z]$/.test(before)));
    const written = amountOf(inDigits ?? inWords);
    const value = isNegative ? -written : written;
    const minutes = /小时[零又]?$/.test(before) && /^分/.test(rest) ? 'minute' : 'count';
    const amount = withUnit(value, prefix ? 'CNY' : (found?.unit ?? minutes));
    const also: Amount[] = [...amount.also];
    const reading: Reading = {
      ...amount,
      also,
      // “None against” has no number.
      needed:
        inDigits !== undefined
          ? written !== 0 || found !== undefined
          : isNeeded(inWords, before, rest, found !== undefined),
      end: numeralEnd + (found?.length ?? 0),
      scale: scaleOf(inDigits ?? inWords),
    };
    // A child of one is twelve months old.
    if (/^周?岁/.test(rest)) also.push({ value, unit: 'year-long' });
    // 十六块 may be pieces.
    if (/^块(?!钱)/.test(rest)) also.push({ value, unit: 'count' });
    // What costs 两万三 is counted in the money of the country.
    if (reading.unit === 'count' && priced.test(before)) also.push({ value, unit: 'CNY' });
    if (found?.unit === 'degree' && new RegExp(belowZero, 'u').test(sign)) reading.unit = 'celsius';
    if (!isNegative && decline.test(before)) also.push({ value: -value, unit: reading.unit });
    // Floors below the ground are counted downwards.
    if (isNegative && /^[层楼]/.test(rest)) also.push({ value: written, unit: 'count' });
    // Half a kilogram is sold by the kilogram as well.
    if (/每市?斤[^，。；]{0,6}$/.test(before)) also.push({ value: value * 2, unit: reading.unit });
    // “Ten or so” is also a dozen.
    if (value === 10 && /[多余来几]$/.test(all)) also.push({ value: 12, unit: 'count' });
    return [reading];
  },
};

const priced = /(?:[价薪费租资折]|收入|每月|月入|年入|卖到?|标价|[花赚赔售]|每?满|满?[减返])[^，。；]{0,8}$/;

/** 市、县两级, 工业和农业两大领域, 15日、16日两天: the numeral only sums up what was named. */
const sumsUp =
  /(?:[、和与及至](?:周|星期|第)?[\d一二三四五六日天]{1,3}[日月年号时点届期]?|[、和与及][^，。；、一二两三四五六七八九\d]{1,8}|[省市县区乡镇村城]{2})$/;

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
  classical,
  romans,
  lanes,
  ...fractionsAndMultiples,
  ordinals,
  amounts,
  inOtherWords,
  wholes,
];

/** The numbers of a Chinese text, from left to right. */
export const numbersZh = (text: string): NumberFound[] =>
  shareUnits(text, readNumbers(text, patterns), /^(?:、|和|与|及|或|至|到|[—–~～-]{1,2})$/);
