/** Faults of what stands beside a number: degree, direction, and scope with rank and comparison. */
import type { Segment } from '../../../src/review/types.ts';
import { either, type Kind, replaced, turned } from './site.ts';

const numberEn =
  ' (?:RMB ?|HK\\$|\\$)?(?:\\d|half|(?:two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty)\\b|a (?:quarter|third|hundred|thousand|dozen|decade)\\b|[a-z]+-(?:third|quarter|fifth)s?\\b)';
const numeralZh = '(?:\\d|[一二三四五六七八九两几数][十百千万成]|[十百千])';
/** What a number of Chinese ends in: digits, scales and measures. */
const measureZh = '(?:[\\d%‰℃]|[\\d十百千万亿]..?.?|分之.|[二三四五六七八九十]成)';

/** Says that a number is more than it is, or less, or not exactly so. */
const degreesZh =
  /[近约超逾多余几数来过半]|以[上下内]|左右|至少|至多|最多|最低|不[足到少低下]|突破|上千|成千|高达|跌|均/u;

const degrees: Record<string, string> = {
  'more than': 'nearly',
  'less than': 'more than',
  'fewer than': 'more than',
  over: 'nearly',
  nearly: 'more than',
  almost: 'over',
  about: 'more than',
  around: 'at least',
  roughly: 'over',
  'at least': 'at most',
  'no fewer than': 'no more than',
  'not less than': 'less than',
  'no more than': 'no less than',
  'not more than': 'not less than',
  above: 'below',
  under: 'over',
};

/** What is said of a figure that was converted is not of the source; and “Over ten years” is a time, not a degree. */
const ofSource = (_: Segment, { 0: words, index = 0, input = '' }: RegExpMatchArray) =>
  input[index - 1] !== '(' && words !== 'Over';

export const degree: Kind[] = [
  {
    name: 'degree lost',
    claim: 'most',
    sites: replaced(
      'en',
      new RegExp(
        `(?<!\\bor |\\bno |\\bnot |\\d (?:percent )?)\\b(?:${Object.keys(degrees).join('|')}|some|up to)(?=${numberEn})`,
        'gu',
      ),
      () => '',
      ofSource,
    ),
  },
  {
    name: 'degree turned',
    claim: 'most',
    sites: turned(
      'en',
      degrees,
      { before: '(?<!\\bor |\\bno |\\bnot |\\d (?:percent )?)', after: numberEn },
      ofSource,
    ),
  },
  {
    name: 'degree added',
    claim: 'most',
    sites: either(
      ...['more than', 'nearly'].map((degree) =>
        replaced(
          'en',
          /(?<=[a-z] )(?<!\b(?:than|over|nearly|about|least|grade|article|articles|paragraph|paragraphs|force|top|room|version|iso|of|call|to|from|and) )(?:RMB ?|\$)?\d[\d,.]*(?= (?:percent|[mb]illion|tons|yuan|hectares|[a-z]+s)\b)/giu,
          ([number]) => `${degree} ${number}`,
          ({ zh }) => !degreesZh.test(zh),
        ),
      ),
    ),
  },
  {
    name: 'degree lost (Chinese)',
    claim: 'most',
    sites: either(
      replaced(
        'zh',
        new RegExp(`(?:将近|超过|[近约逾]|至少|不下|不少于|不低于|不超过)(?=${numeralZh})`, 'gu'),
        () => '',
      ),
      replaced('zh', /(?<=[\d十百千])[多余](?=[个名件份家户户次公万亿人])/gu, () => ''),
      replaced('zh', new RegExp(`(?<=${measureZh})(?:以上|以下|左右)`, 'gu'), () => ''),
    ),
  },
  {
    name: 'degree turned (Chinese)',
    claim: 'most',
    sites: either(
      turned(
        'zh',
        { 超过: '不足', 近: '逾', 逾: '近', 不少于: '不多于', 不低于: '不高于', 不超过: '不少于' },
        { before: '(?<!不)', after: numeralZh },
      ),
      turned('zh', { 以上: '以下', 以下: '以上' }, { before: measureZh }),
    ),
  },
];

const amountEn = ' (?:(?:by|to|more than|about|nearly|over|around) )*(?:RMB ?|\\$)?\\d';
const opposites: Record<string, string> = {
  rose: 'fell',
  increased: 'decreased',
  grew: 'shrank',
  climbed: 'dropped',
  fell: 'rose',
  decreased: 'increased',
  declined: 'increased',
  dropped: 'climbed',
  slipped: 'rose',
  shrank: 'grew',
  up: 'down',
  down: 'up',
  'edged up': 'edged down',
  'edged down': 'edged up',
};

export const direction: Kind[] = [
  {
    name: 'direction turned',
    claim: 'most',
    sites: either(
      // To free up money is no rise.
      turned('en', opposites, { before: '(?<!freed )', after: amountEn }),
      turned(
        'en',
        { increase: 'decrease', decrease: 'increase', drop: 'rise', rise: 'drop', growth: 'decline' },
        { after: ` of${amountEn}` },
      ),
      turned('en', { higher: 'lower', lower: 'higher' }, { before: '\\d (?:percent|percentage points) ' }),
    ),
  },
  {
    name: 'direction turned (Chinese)',
    claim: 'most',
    sites: turned(
      'zh',
      {
        增长: '下降',
        上涨: '下降',
        提高: '降低',
        提升: '下降',
        上升: '下降',
        下降: '增长',
        减少: '增加',
        回落: '提高',
        增产: '减产',
      },
      { after: '近?\\d' },
    ),
  },
];

/** Whether the Chinese names the scope too, so that the English does not merely speak of a place. */
const scopes: Record<string, [zh: RegExp, wrong: string]> = {
  city: [/全市|我市/, 'province'],
  county: [/全县/, 'province'],
  province: [/全省/, 'country'],
  district: [/全区/, 'province'],
  country: [/全国/, 'world'],
  world: [/世界|全球/, 'country'],
  town: [/全镇/, 'county'],
};
const scopesZh: Record<string, [en: RegExp, wrong: string]> = {
  全市: [/\bcity|citywide/, '全省'],
  全县: [/\bcounty/, '全省'],
  全省: [/\bprovince/, '全国'],
  全区: [/\bdistrict/, '全省'],
  全国: [/\bnation|\bcountry|\bChina/, '全球'],
  世界: [/\bworld/, '全国'],
};

export const scope: Kind[] = [
  {
    name: 'scope changed',
    claim: 'all',
    sites: either(
      replaced(
        'en',
        new RegExp(`(?<=\\bthe )(?:${Object.keys(scopes).join('|')})\\b`, 'giu'),
        ([word]) => scopes[word]?.[1] ?? word,
        ({ zh }, [word]) => scopes[word]?.[0].test(zh) === true,
      ),
      replaced(
        'zh',
        new RegExp(Object.keys(scopesZh).join('|'), 'gu'),
        ([word]) => scopesZh[word]?.[1] ?? word,
        ({ en }, [word]) => scopesZh[word]?.[0].test(en) === true,
      ),
    ),
  },
  {
    name: 'rank changed',
    claim: 'all',
    sites: either(
      turned('en', {
        'the highest': 'among the higher',
        'for the first time': 'once again',
        'the first since': 'another since',
        'among the top': 'at the top',
      }),
      turned('zh', { 首位: '前列', 首次: '再次', 第一: '前列' }, { after: '(?!产业|次|季|款|条|章|节|年)' }),
    ),
  },
  {
    name: 'comparison with another time',
    claim: 'all',
    sites: either(
      turned(
        'en',
        {
          'year on year': 'month on month',
          'a year earlier': 'a month earlier',
          'the previous year': 'the previous month',
          'the year before': 'the month before',
          'previous quarter': 'previous year',
        },
        {},
        ({ zh }) => /[上去前]一?[年季]|同比/.test(zh),
      ),
      turned(
        'zh',
        { 同比: '环比', 比上年: '比上月', 较上年: '较上月', 较上季度: '较上年' },
        { after: '(?!末)' },
        ({ en }) => /\byear|\bquarter/.test(en),
      ),
    ),
  },
];
