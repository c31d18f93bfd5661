/** Years, months, days, times of day, and the parts that years and centuries are cut into. */
import { blank, clock, type Pattern, type Reading } from '../numbers.ts';
import { amountOf, numeral, valueOfYear } from './numerals.ts';

/** What stands between the two ends of a range. */
export const dash = '[—–~～至到-]{1,2}';
const upToTwelve = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
const upToSixty = '(?:\\d{1,2}|[一二三四五]?十[一二三四五六七八九]?|[零〇]?[一二三四五六七八九]|[零〇])';
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
/** 公元前221年. */
const beforeCommonEra: Pattern = {
  find: new RegExp(`公元前?(${numeral})年(?!代)`, 'gu'),
  read: ([, sign = '']) => [yearOf(amountOf(sign))],
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
      // The first months of a year are also counted: the first six months.
      { ...monthOf(first), needed: !isRange || first > 1 },
      { ...monthOf(last), also: [...(monthOf(last).also ?? []), ...also] },
    ];
  },
};

/** 八九月 are August and September. */
const monthsInARow: Pattern = {
  find: /(?<![十\d])([一二三四五六七八])([二三四五六七八九])月(?![日号初])/g,
  read: ([, first = '', second = '']) => [monthOf(amountOf(first)), monthOf(amountOf(second))],
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
    // 逾期一日 is for each day.
    { ...dayOf(amountOf(last ?? lunar ?? '')), needed: last !== '一' },
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

const morning = '凌晨|午夜|清晨|早上|早晨|上午|早';
const evening = '中午|下午|傍晚|晚上|晚间|晚|夜里|夜间|夜';
const times: Pattern = {
  // 8:30, 上午8时, 下午三点半, 8点20分, 早上六点五十. 点 and 时 alone need more beside them, as 三点建议 are three suggestions.
  find: new RegExp(
    `(?<!\\d[:：.]?)(?:(${morning})|(${evening}))?(${upToSixty})(?:[:：](\\d\\d)(?![\\d:：.])|([点时])(?:(${upToSixty})分|(半)|([一三]刻)|(整|钟|许)|([一二三四五]?十五?)(?!分|[一二三四六七八九](?![班趟列辆])))?(?![代期间段候常刻装]))`,
    'gu',
  ),
  read: (match, text) => {
    const [words, am, pm, hour = '', minute, sign, inMinutes, half, quarters, exactly, bare] = match;
    const minutes = inMinutes ?? ((am ?? pm) ? bare : undefined);
    // 上午九点十五 is a time, 九点十五 may be a number.
    if (bare && !minutes) return undefined;
    const end = match.index + words.length;
    const isRatio =
      /比[^，。；]{0,12}$/.test(text.slice(0, match.index)) || /^[^，。；]{0,3}比/.test(text.slice(end));
    const isClear = am || pm || minutes || half || quarters || exactly || (minute ? !isRatio : false);
    const isRange = sign && ((sign === '时' && /\d/.test(hour)) || isBesideTime(text, match.index, end));
    const value = amountOf(hour);
    if ((!isClear && !isRange) || value > 24) return undefined;
    return [
      clock(
        value,
        half ? 30 : quarters ? amountOf(quarters.slice(0, 1)) * 15 : amountOf(minute ?? minutes ?? '零'),
        pm ? 'pm' : am ? 'am' : undefined,
      ),
    ];
  },
};

const isBesideTime = (text: string, start: number, end: number) =>
  new RegExp(`[点时]${dash}$`, 'u').test(text.slice(0, start)) ||
  new RegExp(`^${dash}.{0,2}${upToSixty}[点时]`, 'u').test(text.slice(end));

/** 8至11时: the first hour of a range whose sign stands after the last. */
const firstOfTimes: Pattern = {
  find: new RegExp(
    `(?<![\\d.:])(?:(${morning})|(${evening}))?(\\d{1,2})(?=${dash}\\d{1,2}[时](?![代期间段]))`,
    'gu',
  ),
  read: ([, am, pm, hour = '']) => [clock(Number(hour), 0, pm ? 'pm' : am ? 'am' : undefined)],
};

/** 一刻钟 is a quarter of an hour. */
const quarterHours: Pattern = {
  find: /([一两三])刻钟/g,
  read: ([, quarters = '']) => [
    { value: amountOf(quarters) * 15, unit: 'minute', needed: quarters !== '一' },
  ],
};

const decades: Pattern = {
  // 20世纪90年代, 上世纪九十年代, 1990年代, 六七十年代, 90后.
  find: new RegExp(
    `(?:(${numeral})世纪|(上个?世纪|本世纪))?(?:(\\d0|[一二三四五六七八九]十?)(?:年代)?[、和至—-]?)??(\\d{1,3}0|[一二三四五六七八九]十)年代|(?<![\\d〇零一二三四五六七八九])([0-9][05]|[〇零一五六七八九][〇零五])后`,
    'gu',
  ),
  read: ([, century, relative, first, name, generation]) => {
    if (generation)
      return [
        {
          value: valueOfYear(generation),
          unit: 'decade',
          also: [{ value: valueOfYear(generation), unit: 'count' }],
        },
      ];
    const decadeOf = (sign: string): Reading => {
      const value = sign.length === 1 ? amountOf(sign) * 10 : amountOf(sign);
      const full = century ? (amountOf(century) - 1) * 100 + value : value;
      return { value: full, unit: 'decade', also: [{ value: full % 100, unit: 'decade' }] };
    };
    const named = [first, name].flatMap((sign) => (sign ? [decadeOf(sign)] : []));
    if (!century && !relative) return named;
    return [{ value: century ? amountOf(century) : 20, unit: 'ordinal', needed: false }, ...named];
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

/** Early, mid- and late May: a third that only disagrees with another third. */
const thirds: Pattern = {
  find: /[上中下]旬/g,
  read: ([word]) => [
    { value: '上中下'.indexOf(word.slice(0, 1)) + 1, unit: 'count', needed: false, name: 'third of a month' },
  ],
};

/** Days that are called by the digits of their month and day. */
const namedDays: Record<string, [month: number, day: number]> = {
  双十一: [11, 11],
  双11: [11, 11],
  双十二: [12, 12],
  双12: [12, 12],
  九三: [9, 3],
  五卅: [5, 30],
  六一八: [6, 18],
  九一八: [9, 18],
  一二九: [12, 9],
  一二·九: [12, 9],
  七七: [7, 7],
  五四: [5, 4],
  五一: [5, 1],
  六一: [6, 1],
  七一: [7, 1],
  八一: [8, 1],
  三八: [3, 8],
  十一: [10, 1],
};
const namedDay = Object.keys(namedDays).join('|');
const holidays: Pattern = {
  find: new RegExp(
    `“(${namedDay})”|(${namedDay})(?=假期|黄金周|长假|小长假|节|国际|劳动|儿童|妇女|建党|建军|期间|前后|运动|青年|事变|事件|惨案|促销|大促|购物|晚会|阅兵)`,
    'gu',
  ),
  read: ([, quoted, bare]) => {
    const [month = 0, day = 0] = namedDays[quoted ?? bare ?? ''] ?? [];
    return [
      { value: month, unit: 'month', needed: false },
      { value: day, unit: 'day of the month', needed: false },
    ];
  },
};

/** 2024-05-01, 2024.5.1. */
const inDigits: Pattern = {
  find: /(?<![\d.])((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?![\d.])/g,
  read: ([, year, , month, day]) => [yearOf(Number(year)), monthOf(Number(month)), dayOf(Number(day))],
};

/** 初三, 高一: years of a school, which are also counted from the first grade. */
const schoolYears: Pattern = {
  find: new RegExp(
    `(?<![月最年])(初|高|大|研)([一二三四])(?=[年学生级班男女，、。；（(${blank}和与及至到上下]|\\d班|$)`,
    'gu',
  ),
  read: ([, school, sign = '']) => {
    const value = amountOf(sign);
    const before = school === '初' ? 6 : school === '高' ? 9 : 0;
    const grade = value + before;
    return [
      {
        value,
        unit: 'ordinal',
        needed: false,
        // British schools count a year more.
        also: [grade, grade + 1].map((value) => ({ value, unit: 'ordinal' as const })),
      },
    ];
  },
};

/** 正月 and 腊月, months of the lunar calendar. */
const lunarMonths: Pattern = {
  find: /正月|[冬腊]月/g,
  read: ([word]) => [{ ...monthOf(word === '正月' ? 1 : word === '冬月' ? 11 : 12), needed: false }],
};

/** 民国二十六年: the years of the Republic are those after 1911. */
const republic: Pattern = {
  find: new RegExp(`民国(${numeral})年`, 'gu'),
  read: ([, sign = '']) => {
    const value = amountOf(sign);
    return [
      {
        value: 1911 + value,
        unit: 'year',
        also: [
          { value, unit: 'ordinal' },
          { value, unit: 'year-long' },
        ],
      },
    ];
  },
};

/** 十日 of 六十日 is no day, nor 十六点 of 七十六点五分 a time. */
const notCut = ({ read, ...pattern }: Pattern): Pattern => ({
  ...pattern,
  read: (match, text) =>
    /[一二两三四五六七八九十百千万亿]{2}/.test(match.input.slice(match.index - 1, match.index + 1))
      ? undefined
      : read(match, text),
});

const patterns: readonly Pattern[] = [
  holidays,
  inDigits,
  schoolYears,
  lunarMonths,
  republic,
  plans,
  thirds,
  decades,
  centuries,
  quarters,
  halves,
  years,
  beforeCommonEra,
  monthsInARow,
  months,
  days,
  quarterHours,
  times,
  firstOfTimes,
];

/** What is read before plain numbers. A longer form comes before one that is a part of it. */
export const dates: readonly Pattern[] = patterns.map(notCut);
