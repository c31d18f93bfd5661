/** Years, months, days, times of day, and the parts that years and centuries are cut into. */
import { clock, type Pattern, type Reading } from '../numbers.ts';
import { amountOf, numeral, valueOfYear } from './numerals.ts';

/** What stands between the two ends of a range. */
export const dash = '[—–~～至到-]{1,2}';
const upToTwelve = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
const upToSixty = '(?:\\d{1,2}|[一二三四五]?十[一二三四五六七八九]?|[零〇]?[一二三四五六七八九])';
const year = '(?:\\d{4}|[〇零一二三四五六七八九]{4})';

const years: Pattern = {
  // 2019—2022年, 二〇二二年, 2022—2023学年.
  find: new RegExp(
    `(?<!\\d)(?:(${year})年?${dash}|(${year})/)?(${year}|(?<=/)\\d\\d)(?:财|学)?(?:年|赛季)`,
    'gu',
  ),
  read: ([, from, before, last = '']) => {
    const value = last.length === 2 ? Number((before ?? '').slice(0, 2) + last) : valueOfYear(last);
    // 3000年 is a length of time.
    if (value > 2200 || (value < 1000 && !from)) return undefined;
    const first = from ?? before;
    return [...(first ? [yearOf(valueOfYear(first))] : []), yearOf(value)];
  },
};
const yearOf = (value: number): Reading => ({ value, unit: 'year', also: [{ value, unit: 'year-long' }] });

const monthOf = (value: number): Reading => ({ value, unit: 'month', also: [{ value, unit: 'ordinal' }] });

const months: Pattern = {
  // 1—6月, 1至11月: the months to the end may also be counted.
  find: new RegExp(
    `(?<![\\d.个])(?:(${upToTwelve})月?(?:份)?(${dash}|[、和及]))?(${upToTwelve})月(?![饼球亮光台嫂票薪])`,
    'gu',
  ),
  read: ([, from, joiner = '', to = '']) => {
    const last = amountOf(to);
    if (!from) return [monthOf(last)];
    const first = amountOf(from);
    const isRange = !/[、和及]/.test(joiner);
    const length = last - first + 1;
    const also: Reading[] = isRange && length > 1 ? spanOf(length) : [];
    return [
      { ...monthOf(first), needed: !isRange },
      { ...monthOf(last), also: [...(monthOf(last).also ?? []), ...also] },
    ];
  },
};

/** What a span of months can be called. */
function spanOf(months: number): Reading[] {
  const named: Reading[] = [{ value: months, unit: 'month-long' }];
  if (months % 3 === 0) named.push({ value: months / 3, unit: 'count' });
  if (months === 6) named.push({ value: 1, unit: 'half-year' });
  return named;
}

const days: Pattern = {
  // 1日, 1—7日, and of the lunar calendar 初五.
  find: new RegExp(
    `(?<![\\d.第])(?:(${upToSixty})(?:${dash}|[、和及]))?(${upToSixty})(?:日(?![元常均])(?![内后前起]|以[内上后]|之内)|(?<=月[^月]*)号(?![楼线]))|(?<=月)初([一二三四五六七八九十])`,
    'gu',
  ),
  read: ([, from, last, lunar]) => [
    ...(from ? [dayOf(amountOf(from))] : []),
    dayOf(amountOf(last ?? lunar ?? '')),
  ],
};
const dayOf = (value: number): Reading => ({
  value,
  unit: 'day of the month',
  also: [
    { value, unit: 'ordinal' },
    { value, unit: 'day' },
  ],
});

const morning = '凌晨|清晨|早上|早晨|上午|早';
const evening = '中午|下午|傍晚|晚上|晚间|晚|夜里|夜间|夜';
const times: Pattern = {
  // 8:30, 上午8时, 下午三点半, 8点20分. 点 and 时 alone need more beside them, as 三点建议 are three suggestions.
  find: new RegExp(
    `(?<![\\d:：.])(?:(${morning})|(${evening}))?(${upToSixty})(?:[:：](\\d\\d)(?![\\d:：.])|([点时])(?:(${upToSixty})分|(半)|(整|钟|许))?(?![代期间段候常刻装]))`,
    'gu',
  ),
  read: (match, text) => {
    const [words, am, pm, hour = '', minute, sign, minutes, half, exactly] = match;
    const end = match.index + words.length;
    const isRatio =
      /比[^，。；]{0,12}$/.test(text.slice(0, match.index)) || /^[^，。；]{0,3}比/.test(text.slice(end));
    const isClear = am || pm || minutes || half || exactly || (minute ? !isRatio : false);
    const isRange = sign && /\d/.test(hour) && (sign === '时' || isBesideTime(text, match.index, end));
    const value = amountOf(hour);
    if ((!isClear && !isRange) || value > 24) return undefined;
    return [clock(value, half ? 30 : amountOf(minute ?? minutes ?? '零'), pm ? 'pm' : am ? 'am' : undefined)];
  },
};

const isBesideTime = (text: string, start: number, end: number) =>
  new RegExp(`[点时]${dash}$`, 'u').test(text.slice(0, start)) ||
  new RegExp(`^${dash}.{0,2}\\d{1,2}[点时]`, 'u').test(text.slice(end));

/** 8至11时: the first hour of a range whose sign stands after the last. */
const firstOfTimes: Pattern = {
  find: new RegExp(
    `(?<![\\d.:])(?:(${morning})|(${evening}))?(\\d{1,2})(?=${dash}\\d{1,2}[时](?![代期间段]))`,
    'gu',
  ),
  read: ([, am, pm, hour = '']) => [clock(Number(hour), 0, pm ? 'pm' : am ? 'am' : undefined)],
};

/** 45秒38 and 1分02秒5 of a race. */
const lengths: Pattern = {
  find: /(?:(\d{1,3})分)?(\d{1,2})秒(\d{1,3})/g,
  read: ([, minutes, whole = '', fraction = '']) => [
    ...(minutes ? [{ value: Number(minutes), unit: 'minute' as const }] : []),
    { value: Number(`${whole}.${fraction}`), unit: 'second' },
  ],
};

const decades: Pattern = {
  // 20世纪90年代, 上世纪九十年代, 1990年代.
  find: new RegExp(`(?:(${numeral})世纪|(上个?世纪|本世纪))?(\\d{1,3}0|[一二三四五六七八九]十)年代`, 'gu'),
  read: ([, century, relative, name = '']) => {
    const value = amountOf(name);
    const full = century ? (amountOf(century) - 1) * 100 + value : value;
    const decade: Reading = { value: full, unit: 'decade', also: [{ value: full % 100, unit: 'decade' }] };
    if (!century && !relative) return [decade];
    return [{ value: century ? amountOf(century) : 20, unit: 'ordinal', needed: false }, decade];
  },
};

const centuries: Pattern = {
  find: new RegExp(`(?<![个半])(?:(${numeral})|(上个?|本))世纪`, 'gu'),
  read: ([, century, relative]) => [
    {
      value: century ? amountOf(century) : relative === '本' ? 21 : 20,
      unit: 'ordinal',
      needed: century !== undefined,
    },
  ],
};

const halves: Pattern = {
  find: /([上下前后])半(年|月|期|场|段|叶|程|学年|生|夜|部)/g,
  read: ([, which = '', whole]) => {
    const value = '上前'.includes(which) ? 1 : 2;
    const also: Reading[] = value === 1 ? [{ value: 6, unit: 'month-long' }] : [];
    return [
      { value, unit: 'half-year', needed: whole === '年', also: [...also, { value, unit: 'ordinal' }] },
    ];
  },
};

const quarters: Pattern = {
  // 二季度, 前三季度, 一至三季度.
  find: new RegExp(`(前|(?:第?[一1](?:季度)?)${dash})?第?([一二三四1-4])(?:个?季度|季(?=[报度]))`, 'gu'),
  read: ([, several, sign = '']) => {
    const value = amountOf(sign);
    if (!several) return [{ value, unit: 'quarter' }];
    return [
      {
        value,
        unit: 'count',
        also: [
          { value: value * 3, unit: 'month-long' },
          { value, unit: 'quarter' },
        ],
      },
    ];
  },
};

/** “十四五”, the fourteenth five-year plan; “十五” is one only where it is said to be. */
const plans: Pattern = {
  find: /(十[一二三四五六])五(?![十百千万亿个])|“([九八七六五一二三四十])五”(?=规划|计划|时期|期间|末|初)/g,
  read: ([, long, short]) => [
    { value: amountOf(long ?? short ?? ''), unit: 'ordinal' },
    { value: 5, unit: 'year-long', needed: false },
  ],
};

/** Days and months that are called by their numbers. */
const holidays: Pattern = {
  find: /“?(双?十一|五一|六一|七一|八一|三八|五四|十一)”?(?=假期|黄金周|长假|小长假|节|国际|劳动|儿童|妇女|建党|建军|期间|前后|运动|青年)|“(双?十一|五一|六一|七一|八一|三八|五四|十一)”/g,
  read: ([, bare = '', quoted]) =>
    [...(quoted ?? bare).replace('十一', '').replace('双', '')].map((sign, i) => ({
      value: amountOf(sign),
      unit: i === 0 ? 'month' : 'ordinal',
      needed: false,
    })),
};

/** What is read before plain numbers. A longer form comes before one that is a part of it. */
export const dates: readonly Pattern[] = [
  holidays,
  plans,
  decades,
  centuries,
  quarters,
  halves,
  years,
  months,
  days,
  lengths,
  times,
  firstOfTimes,
];
