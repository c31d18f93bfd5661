/**
 * Words and names that hold numerals and count nothing, or not what the numeral says. They ask for no answer in the
 * other language, and may be one.
 */
import type { Pattern } from '../numbers.ts';
import { amountOf, numeral } from './numerals.ts';

const words = [
  // Where and how: everywhere, around, in all respects.
  '四面八方|五湖四海|四通八达|四处|四周(?![年岁以内后前时])|八方|四方(?![案面])|两面三刀|三番[五两]次|七上八下|三三两两',
  '五颜六色|五光十色|五彩|七彩|事半功倍|三言两语|三心二意|四分五裂|七嘴八舌|三头六臂|八面玲珑|三长两短|三令五申|九牛一毛|五谷丰登|三位一体|五大三粗|三点一线|三年五载|一年一度|一日三餐|千家万户|一五一十|十全十美|独一无二|说一不二|接二连三|三天两头|十天半月|四舍五入|三七开|二八定律|五五[开分]|三十而立|百里挑一|万无一失|以一当十|举一反三|丢三落四|乱七八糟|颠三倒四|朝三暮四|五体投地|六神无主|十字路口|三更半夜|半斤八两',
  '十分(?![之钟])|万分(?!之)|十足|三轮车|三角|五角[星大]|五金|二人转|二手|二维码|二次元|八卦|四季|四合院|第一时间|第一线|三维|三农|四肢|五官|六书|七夕|九霄|二胡|三亚|三明|三峡|四川|九江|六安|三门峡|五台|三台|六盘水|九寨沟|八达岭|七台河|双鸭山|五指山|五家渠|四平|九华|六合|八宝|千岛|万州|万宁',
];

/** The numerals of a word, each by itself. */
const inWord = new RegExp(numeral, 'gu');

export const numeralWords: Pattern = {
  find: new RegExp(words.join('|'), 'gu'),
  read: ([word]) =>
    [...word.matchAll(inWord)].map(([number]) => ({ value: amountOf(number), unit: 'count', needed: false })),
};
