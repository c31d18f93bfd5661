import type { BesideNumbers } from '../language.ts';
import { sense } from '../sense.ts';

const degree = '(?:[约近超逾达]|超过|将近|接近|大约|不足|高达)?<';
/** 增长约<5%>. */
const by = (words: string) => `(?:${words})(?:了|幅度?)?${degree}`;
/** 提高到<95%>, which another language may put as “reached 95 percent”. */
const to = (words: string) => `(?:${words})(?:幅度?)?(?:[至到为]|达到)${degree}`;

// 新增 is “new”; 负增长 is a fall.
const up = '(?<!负)增长|增加|上升|提高|上涨|提升|扩大|回升|攀升|上调|增产|增收|上浮|(?<!新)增|升|涨|高出';
const down =
  '下降|减少|降低|回落|缩小|下滑|下跌|下调|收窄|减产|缩减|压减|压缩|缩短|负增长|下浮|萎缩|放缓|减|降|跌';

/** All that tells of more, as of less below. */
const more = '[增升涨提扩攀翻跃超加多高快优新大强达]|上[调浮行]|反弹|改善|好转|突破|回暖';
const less = '[降减跌缩落滑退负少低亏压节省弱缓慢短薄损失削窄]|下[调浮行]|零下|[-−－]';

export const direction: BesideNumbers['direction'] = [
  sense(['up'], [by(up)], [more]),
  sense(['up', 'reached'], [to(up)], [more]),
  sense(['down'], [by(down)], [less]),
  sense(['down', 'reached'], [to(down)], [less]),
];
