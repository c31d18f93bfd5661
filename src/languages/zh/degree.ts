import type { BesideNumbers } from '../language.ts';
import { anyOf, sense } from '../sense.ts';

/** Words before a number: 约占<30%>, 近<3000>. */
const before = (words: string) => `${words}[为占合达有到需要用]?(?:人民币)?<`;
/** Words after a number and its measure. */
const after = (words: string) => `>[\\p{Script=Han}㎡]{0,4}?含?[及或和]?${words}`;

/** Denied, these say the opposite: 不超过, 不会低于. */
const affirmed = '(?<![不未没][得能会应可宜]?|没有|[赶反])';
const denied = '不(?:[得能会应可宜]|应当|可以)?';
const more = anyOf('超过 超(?!出) 逾 高于 多于 大于');
const less = anyOf('少于 低于 小于');
const below = anyOf('不足 不到 未满 不满 未达到 未达');
const atLeast = `(?:至少|最少|起码|${denied}[少低小]于|不下于?|不亚于)`;
const atMost = `(?:至多|最多|(?<![只但])不过|[未没]有?超过|${denied}(?:超过|超出|超|突破|[多高大]于|逾))`;
/** 附近 and 最近 say where and when; 近三年 is “the past three years”, as may be 近30年. */
const notTime = '(?!<[^>]*(?:[年月日天周届期次]>|>个?[年月日天周届期次]))';
const near = `(?:将近|接近|几近|逼近|(?<![最附邻靠亲新晚临远将接几逼])近${notTime})`;
/** 签约41个 is “signed”, 爽约3次 “missed”. */
const about =
  '(?:大约|大概|大致|估计|(?<![节签预违合公条契特立解毁履邀租续守婚制简集规大爽失赴誓盟和缔背践如应隐弃旧密负订退换改要])约)';
/** 多功能 and 余额 have nothing to do with the number before them. */
const odd = '(?:多(?![功媒式元样民边层云晶维语学发数次])|余(?![额款量热震粮粒]))';

export const degree: BesideNumbers['degree'] = [
  sense(
    ['more'],
    [affirmed + before(more)],
    [
      `${affirmed}${more}|突破|超出|大半|大<|[早晚迟远重深厚宽强快优胜]于|[以之]外|胜过|过半|[强过破]<|年[过逾届]|还多|有余|出头|开外`,
    ],
  ),
  sense(['more', 'at least'], [after('以上')], ['以上|之上|起步|>起']),
  sense(['at least'], [before(atLeast)], [`${atLeast}|最[低少小]|满|[高多]达|达到?<|底线|下限`]),
  sense(
    ['at most'],
    [before(atMost)],
    // “No more than five” is also a way to say how few they are.
    [
      `${atMost}|[只仅才]|不[过逾]|顶多|充其量|之多|[以之]?内|最[高大长多]|[高多]?达|上限|封顶|限(?!期|于)|可|[至到]`,
    ],
  ),
  sense(['below', 'at most'], [after('以下')], ['以[下内]|之[下内]']),
  sense(['below', 'near'], [before(below)], [`${below}|[不未]及|欠`]),
  sense(
    ['below'],
    [affirmed + before(less)],
    [`${affirmed}${less}|跌破|[项框期架名旗麾]下|[根依]据|[按依]照`],
  ),
  sense(['near'], [before(near)], ['近|[靠逼]近|几乎|差不多|快<|差一点']),
  sense(
    ['about'],
    [before(about), after('(?:左右|上下(?![层级游文联楼铺床]))')],
    [`${about}|约莫|之谱|左右|上下|前后|大[概致]|估计|预计|相当于|折合|[关对]于|围绕|有关|涉及|周边|附近`],
  ),
  sense(['more', 'odd'], [`<[^>]*${odd}|>个?${odd}|${after('有余')}`], ['<[^>]*[多余几]']),
  sense(
    ['more', 'odd', 'about'],
    [],
    ['[数几好]<|[上成]<[十百千万]|<[^>]*(?:[几数来把]|[上成][十百千万])|>来'],
  ),
];
