/** Parts and multiples: 三分之一, 百分之五, 八成, 一半, 三倍, 翻两番, and what is left vague: 几十, 数百. */
import { type Amount, exact, type Pattern, type Reading, unitAt } from '../numbers.ts';
import { dash } from './dates.ts';
import { amountOf, belowZero, minus, numeral } from './numerals.ts';
import { units, withUnit } from './units.ts';

const one = '[一二两三四五六七八九]';

/** A part of a whole, which may also be said in percent. */
const partOf = (value: number): Reading => ({
  value: exact(value),
  unit: 'count',
  also: [{ value: exact(value * 100), unit: 'percent' }],
});
const percentOf = (value: number): Reading => ({
  value,
  unit: 'percent',
  also: [{ value: exact(value / 100), unit: 'count' }],
});

const fractions: Pattern = {
  // 百分之五至百分之八, 百分之五点三, 三分之一.
  has: '分之',
  find: new RegExp(`(${minus})?(百|千|万|${numeral})分之(${numeral}|百)`, 'gu'),
  read: ({ 0: words, 1: negative, 2: whole = '', 3: part = '', index }, text) => {
    const value = (negative ? -1 : 1) * amountOf(part);
    // 四分之一决赛 are quarterfinals.
    if (text.startsWith('决赛', index + words.length))
      return [{ ...partOf(value / amountOf(whole)), needed: false }];
    return [whole === '百' ? percentOf(value) : partOf(value / amountOf(whole))];
  },
};

/** 2/3. */
const inDigits: Pattern = {
  find: /(?<![\d./])([1-9])\/([2-9]|10)(?![\d/])/g,
  read: ([, part, whole]) => [partOf(Number(part) / Number(whole))],
};

const wholly: Pattern = { find: /百分百/g, read: () => [percentOf(100)] };

/** 六成热 and 七成新 are degrees rather than shares, and 八成是 is most likely. */
const isDegree = (before: string, after: string) =>
  /^(?:[热新饱]|[是要会得能没又还])/.test(after) ||
  (/油[^，。；]{0,8}$/.test(before) && /^(?:时|后|左右|[，。；]|$)/.test(after));

/** 八成, 七成半, 六成五; 成 begins many words. */
const tenths: Pattern = {
  find: new RegExp(
    `(?:(${one})(?:${dash})?)?(${one}|十|\\d(?:\\.\\d)?)成(半|${one})?(?![立为长员果功绩本就都人熟交品分色套群批片堆组对型行天])`,
    'gu',
  ),
  read: ({ 0: words, 1: from, 2: part = '', 3: half, index }, text) => {
    const needed = !isDegree(text.slice(0, index), text.slice(index + words.length));
    return [
      ...(from ? [{ ...percentOf(amountOf(from) * 10), needed }] : []),
      { ...percentOf(amountOf(part) * 10 + (half === '半' ? 5 : amountOf(half ?? ''))), needed },
    ];
  },
};

/** 三分糖, 七分饱: tenths that a translation need not count. */
const parts: Pattern = {
  find: new RegExp(`(${one})分(?=[糖甜饱熟醉酒像]|[^，。；]{0,6}，(?:${one})分)`, 'gu'),
  read: ([, sign = '']) => {
    const value = amountOf(sign);
    return [{ ...percentOf(value * 10), needed: false, also: [{ value, unit: 'count' }] }];
  },
};

/** 八折 is 20 percent off. */
const discounts: Pattern = {
  find: new RegExp(`(${one}{1,2}|\\d(?:\\.\\d)?)折(?![叠腾扣磨射返断旧中线算合子])`, 'gu'),
  read: ([, part = '']) => {
    // 八五折 is 85 percent.
    const [first = '', second] = /^\d/.test(part) ? [part] : part;
    const value = amountOf(first) * 10 + amountOf(second ?? '零');
    return [{ value, unit: 'percent', also: [{ value: 100 - value, unit: 'percent' }] }];
  },
};

/** Half of a unit, or a half more: 半小时, 两个半小时, 一年半. */
const andHalf: Pattern = {
  find: new RegExp(
    `(${numeral})(个?)半(?=小时|钟头|月|天|年|世纪|倍)|(${numeral})(年|岁|天|分|周|个?小时|个?钟头|个?月|个?星期|倍|公里|里|公?斤|米|吨|亩|升|尺|丈|公顷)半(?![导径岛])`,
    'gu',
  ),
  read: (match, text) => {
    const [words, before, several, count, unit = ''] = match;
    const value = amountOf(before ?? count ?? '') + 0.5;
    const end = match.index + words.length;
    if (unit === '倍' || (before && text.startsWith('倍', end)))
      return [{ value, unit: 'times', end: before ? end + 1 : end }];
    const found = unitAt(before ? (several ?? '') + text.slice(end) : unit.replace('分', '分钟'), units);
    if (!found) return [{ value, unit: 'count' }];
    return [{ value, unit: found.unit, end: before ? end + found.length - (several ?? '').length : end }];
  },
};

/** 一米八, 8米21, 三块五, 45秒38, 三十九度五, 一丈二: digits after a unit are decimals, if they count nothing else. */
const unitAndMore: Pattern = {
  find: new RegExp(
    `(${numeral})([米块秒度丈尺])(${one}{1,2}|\\d{1,3})(?![\\d.%‰℃二两三四五六七八九十百千万亿点个名次天年月日时分秒位岁人种件组张条倍回米厘公毫斤寸边角面])`,
    'gu',
  ),
  read: ([, whole = '', unit = '', more = '']) => {
    const decimals = /\d/.test(more) ? more : [...more].map(amountOf).join('');
    const value = amountOf(whole) + Number(`0.${decimals}`);
    return [withUnit(value, unit === '块' ? 'CNY' : (unitAt(unit, units)?.unit ?? 'count'))];
  },
};

/** 两毛五, 二角, 七元二角五分. */
const jiaoAndFen: Pattern = {
  find: new RegExp(`(?:(${numeral})[元块])?(${one}|\\d)[毛角](?:(${one}|\\d)分?)?(?![色度落])`, 'gu'),
  read: ([words, yuan = '零', jiao = '', fen = '零']) => {
    const value = amountOf(yuan) + amountOf(jiao) / 10 + amountOf(fen) / 100;
    return [{ value, unit: 'CNY', needed: yuan !== '零' || !words.includes('角') }];
  },
};

/** 二两葱, 半两茶叶: 50 grams each; 两 alone is the number two. */
const taels: Pattern = {
  find: new RegExp(
    `(?<![\\d十百千万])(${numeral}|半|几)两(?=[白黄老]?[酒肉茶银金葱姜蒜米面饭水糖油盐鱼虾药参菜豆花椒肝粉丝重半]|[，。；])`,
    'gu',
  ),
  read: ([, sign = '']) => {
    const value = sign === '半' ? 0.5 : sign === '几' ? 1 : amountOf(sign);
    return [{ value: value * 50, unit: 'gram', needed: false, also: [{ value, unit: 'count' }] }];
  },
};

const halfUnit: Pattern = {
  find: /(?<![一大小上下前后])半个?多?(?=小时|钟头|月|天|年|世纪|市?斤|公斤|公里|里[地路]|米(?![饭粥粉])|吨|亩)/g,
  read: (match, text) => {
    const several = match[0].includes('个') ? '个' : '';
    const begin = match.index + match[0].length;
    const found = unitAt(several + text.slice(begin), units);
    if (!found)
      return [{ value: 0.5, unit: 'count', needed: false, also: [{ value: 50, unit: 'year-long' }] }];
    const end = begin + found.length - several.length;
    const also: Amount[] =
      found.unit === 'month-long'
        ? [
            { value: 2, unit: 'week' },
            { value: 15, unit: 'day' },
          ]
        : [];
    return [{ value: 0.5, unit: found.unit, end, needed: found.unit === 'hour', also }];
  },
};

const halves: Pattern = {
  find: /一半|半数|折半|减半|对半|各半|对折|半价|过半|大半|半(?![导岛径球个])/g,
  read: ([words]) => [{ ...partOf(0.5), needed: words === '一半' || words === '减半' }],
};

/** 增长两倍 is three times as much, 提高到三倍 is three times. */
const growth =
  /(?:增长|增加|增多|提高|上升|扩大|提升|高出?|多出?|增|涨|上涨|攀升)(?:了|近|约|超|逾|超过|将近|达)*$/;

const multiples: Pattern = {
  has: '倍',
  find: new RegExp(`(${numeral})(?:多|余|几)?倍(多)?`, 'gu'),
  read: ({ 1: words = '', index }, text) => {
    const value = amountOf(words);
    return growth.test(text.slice(0, index)) ? [grownBy(value)] : [timesOf(value)];
  },
};
const timesOf = (value: number): Reading => ({
  value,
  unit: 'times',
  also: [
    { value: value * 100, unit: 'percent' },
    { value, unit: 'count' },
  ],
});
const grownBy = (value: number): Reading => {
  const also: Amount[] = [{ value: value * 100, unit: 'percent' }];
  // “Up 1.5 times” is said as loosely in English; of whole numbers it would be another multiple.
  if (!Number.isInteger(value)) also.push({ value, unit: 'times' });
  return { value: value + 1, unit: 'times', also };
};

const doublings: Pattern = {
  find: new RegExp(`翻(?:了|近|约)*(${one}|\\d)番|翻番|翻(?:了)?(?:一)?倍|倍增|加倍`, 'gu'),
  read: ([, times]) => {
    const value = 2 ** (times ? amountOf(times) : 1);
    return [{ value, unit: 'times', also: [{ value: (value - 1) * 100, unit: 'percent' }] }];
  },
};

const notInNumeral = '(?<![\\d一二两三四五六七八九十百千万亿])';
const vagueOf = (value: number): Reading => ({
  value,
  unit: 'count',
  needed: false,
  also: value === 10 ? [{ value: 12, unit: 'count' }] : [],
});

/** 几十, 数百万, 上千, 十几万; of 成千上万 the second scale. */
const vague: Pattern = {
  find: new RegExp(
    `(${belowZero})?${notInNumeral}(?:成[百千]上([千万])|[上数几]([十百千万亿]+)|([二三四五六七八九]?十|百|千)几([万亿]*)|(百)(?:十|八十)[来个几])`,
    'gu',
  ),
  read: (match, text) => {
    const [all, below, ...parts] = match;
    const end = match.index + all.length;
    const found = unitAt(text.slice(end), units);
    const reading = vagueOf(amountOf(parts.join('')));
    if (below) return [{ value: -reading.value, unit: 'celsius', needed: false }];
    return [found ? { ...reading, unit: found.unit, end: end + found.length } : reading];
  },
};

/** 两三个, 七八十, 二十三四岁, 一千二三百斤, 零下三十一二度: one or the other. */
const oneOrTheOther: Pattern = {
  find: new RegExp(
    `(${belowZero})?${notInNumeral}((?:${one}?[十百千万亿])*)(?:([一二两])([二两三])|(三)([四五])|(四)(五)|(五)(六)|(六)(七)|(七)(八)|(八)(九))([十百千万亿]*)(?![一二三四五六七八九十月])`,
    'gu',
  ),
  read: (match, text) => {
    const [all, below, before = '', ...signs] = match;
    const scale = signs.pop() ?? '';
    const end = match.index + all.length;
    const found = unitAt(text.slice(end), units);
    return signs.filter(Boolean).map((sign) => ({
      ...withUnit(amountOf(before + sign + scale) * (below ? -1 : 1), found?.unit ?? 'count'),
      needed: false,
      end: end + (found?.length ?? 0),
    }));
  },
};

export const fractionsAndMultiples: readonly Pattern[] = [
  fractions,
  inDigits,
  wholly,
  tenths,
  parts,
  discounts,
  andHalf,
  unitAndMore,
  jiaoAndFen,
  taels,
  doublings,
  multiples,
  halfUnit,
  halves,
  vague,
  oneOrTheOther,
];
