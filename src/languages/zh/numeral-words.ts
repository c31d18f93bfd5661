/**
 * Words and names that hold numerals and count nothing, or not what the numeral says. They ask for no answer in the
 * other language, and may be one.
 */
import type { Pattern } from '../numbers.ts';
import { amountOf, numeral } from './numerals.ts';

const words = [
  // What follows looks like a measure: 百里挑一, 十八弯, 十八般武艺.
  '十八(?=[弯般变])|百[里步](?=[挑穿之行者])|千里(?=[马眼之])|万里(?=[长无晴])|[三四五六七八九十]里(?=[屯河桥堡店铺坡庄营香])',
  '三言两语|三句[话不]|一日[千三]|三日不绝|十年(?=[树寒磨如一])|三分钟热度|五味杂陈|两次三番|三番[五两]次|三令五申',
  // Sizes of batteries.
  '[一五七157]号(?=电池)',
  '十分(?![之钟])|万分(?!之)|第一时间|第一线|十字(?=路口)|(?<=半)九十|(?<=周末|[这前近过])两[天日]',
];

/** The numerals of a word, each by itself. */
const inWord = new RegExp(numeral, 'gu');

export const numeralWords: Pattern = {
  // 十分 of 四十分 is no word of its own.
  find: new RegExp(`(?<![\\d一二两三四五六七八九十百千万亿])(?:${words.join('|')})`, 'gu'),
  read: ([word]) =>
    [...word.matchAll(inWord)].map(([number]) => ({ value: amountOf(number), unit: 'count', needed: false })),
};
