import type { Negation } from '../language.ts';
import { anyOf } from '../sense.ts';

/** Denied, these may be said without a denial: 没有白费 is “paid off”, 没有人否认 “everyone agrees”. */
const affirmedDenied = `(?![^，。；]{0,4}${anyOf('否认 怀疑 质疑 反对 异议 拒绝 迟到 缺席 缺少 白费 白[来走跑] 停[止下过] 间断 中断 忘[记了却]? 松懈 放松 动摇 退缩 耽误 落下 例外 后悔 变[化质样] 走样 失手 失约 食言')})`;

/** Denials of a whole statement, as laws and reports have them. A question (能不能) denies nothing. */
const certain = [
  // 不得不 and 不能不 say that one must; a limit (不得超过) may be a positive one in another language (at most).
  // 舍不得 is “can hardly bear”, 恨不得 “would love to”.
  '(?<![舍恨巴怪顾免少由])不得(?![不了已超低少高多大小早晚迟])|(?<!能)不能(?!不)|(?<!会)不会(?!不)|(?<!应)不应(?!不|当不)',
  // 不可或缺 is “essential”, 不可避免 “bound to”.
  `(?<!可)不可(?!不|${anyOf('或缺 避免 思议 抗力 多得 开交 否认 估量 磨灭 分割 侵犯 剥夺 逾越 替代 再生')})`,
  `(?<!是)不是(?!没有?|不|[^。；]*就是)|(?<!要)不要${affirmedDenied}`,
  '不[必许准予再曾宜须愿敢含因以]|不想(?!到)|不知道|不用(?!说)|不受(?!理|限制)',
  `不${anyOf('存在 享有 构成 适用 属于 包括 承担 影响 妨碍 损害 免除 符合 违反 依赖 参与 送 计入 意味')}`,
  // 平均不到 is about a limit.
  `(?:[绝决从都也概既永并还尚仍]|(?<!平)均)不(?!断|仅|少|同(?!意)|例外|乏|到|足(?!以)|满)${affirmedDenied}|(?<![少免大受])不了`,
  '未[能曾予获必]|[尚从并均也仍还]未|未(?:作|对|发生|发现|出现|公布|达)',
  // 没有…不 is an affirmation.
  `[从并]没有?${affirmedDenied}|(?<!有|迟迟|不是|并非)没有(?![^，。；]*不)${affirmedDenied}|没(?=[能人想])${affirmedDenied}`,
  `[并绝决]非|非因|[并绝均]无|毫无(?!疑)|无(?:[权法须需]|任何)|无关(?!紧)|无一(?!例外|[^，。；]{0,3}不)|[如若倘]无`,
  `无人(?!${anyOf('机 驾 区 值 售 化 岛 车 船 艇 配')})`,
  '禁止|严禁|[切请]勿(?!忘)',
].join('|');

/** Less than a number is a limit: 不到10天. */
const count = '(?=[约近]?[\\d〇一二两三四五六七八九十百千万半几])';

/** Signs that deny, and what they stand before in words that do not: 不断 is “steadily”, 未来 “future”, 非常 “very”. */
const signs: Record<string, string> = {
  不: `断 停(?![车放靠留业工产运电水用]) 止 息 绝 散 退(?![款换还货票费]) 减(?!免) 已 倦 屈 朽 少 仅 但 光 只 同(?!意) 过(?!来) 懈 移 久 论 管 惜 愧 禁 错 妨 料 竭 渝 乏 等式 锈 足(?!以) [满下足](?:${count}|(?=”)) (?<![听看找想收见得买达做]不)到${count} [超多高][过于] [早晚迟大小少低]于 [能得可会应]不 可抗力`,
  未: `来 央 成年 [满到足]${count}`,
  无: '论 数 线 私 穷 限 偿 锡 人机 障碍 缝 纸 核 疑 微不至',
  非: '常 洲 凡 遗 物质 但',
  没: '收 落 药',
  否: '则 决 认',
};
/** Words that may answer a denial: 不能不 “cannot but”, 方可 “not … unless”, 作废 “cannot be used”, 止步 “no entry”. */
const answers = [
  '(?<![拘囚软监])禁|(?<!拒)绝|[勿毋弗慎忌戒]|切?莫(?=[要让怪忘再把等说轻])|谁(?!.*？)|再.{1,4}也|免(?!费|疫|除)|[0零]票|以外',
  '首次|首度|第一次|空前|不[能得可会应](?=不)|(?<=不[能得可会应])不|(?<![一两双各多何甲乙丙单])方[可能得准会行]|才[可能得准会行]|直[到至][^。；]*?[才方]|暂缓',
  // 特别, 区别 and 别墅 are other words.
  '(?<![特区分级类性个辨识鉴告离差判甄派各有永拜惜送临久阔国另])别(?![墅的人名致处国具样称离针扭号])',
  anyOf(
    '难[以于分说料辨免忘] 很少 极少 鲜[有少见] 罕[有见] 作废 失效 止步 谢绝 婉拒 免[进谈] 免开尊口 休[想得要] 何[必须曾尝] 哪[有能会里] 岂[能可会敢]',
  ),
].join('|');
const denying = Object.entries(signs).map(
  ([sign, rest]) => `(?<![是能可与]|[能得可会应]不|迟迟)${sign}(?!${anyOf(rest)})`,
);

/** Verbs and conjunctions by which somebody does not do what they name. */
const acts =
  '拒绝?|缺[乏少课席]|除[^，。；]{0,20}外|除非|避免|防止|停[止运航产业工课办刊药了]|终止|遏制|制止|杜绝|严防|防范|例外|(?<!不)免除|弃权|放弃|否[决认]|驳回';

/** Words that deny what they name, and leave the statement as it is: 不人道 is “inhuman”. */
const within = [
  `不${anyOf('人道 法 公 平等 正当 合理 合法 当 良 利 便 安 明 均 平衡 充分 文明 规范 健康 完善 完整 稳定 确定')}`,
  `不${anyOf('诚信 动产 协调 一致 正之风 落实 到位 平凡 服 分 担当 作为')}`,
  `不可${anyOf('侵犯 剥夺 分割 避免 或缺 替代 磨灭')}`,
  `非${anyOf('法 政府 公有 营利 正式 居民 农 金融 常规 典型 流动')}|未[婚知遂决]`,
  `无${anyOf('效 罪 辜 故 理 家可归 国籍 证 形 害 痛 序 情 能 污染 公害 党派')}`,
  // Without approval, which 擅自 says once more.
  '未经(?![^。；，]*(?:以前|之前))|非经|(?<!未经[^。；]*)[擅私]自|擅离',
  acts,
].join('|');

/** What may be said with such a word in another language: 违法 is “illegal”, 另 “otherwise”. */
const loose =
  '不[论分管拘限]|无论|另[有行外]|自行|[违拒停驳废撤缺漏逃辞避残失断绝弃误错罕默扣爽逾欠败]|[方才][可能得准会行]';

const norm =
  '(?<![舍恨巴怪顾少免由])不得(?![不了已])|(?<!应)不应(?!不|当不)|(?<!可)不可以|(?<!能)不能(?!不)|无权|禁止|严禁|不[准许](?!可)';

const aside = [
  // 逾期不申请的，… is a condition; 不会来的 is not.
  '(?<![^，。；：])(?:(?![是会])[^，。；：])*[^目有]的(?=，)',
  '(?<![^，。；：])(?:如|若|倘|只要|除非?|凡|因|由于|未经|非经)[^，。；：]*(?=，)',
  '(?:未经|非经|非因|除)(?:(?!不|可以|应当|必须)[^，。；：])*',
  '而不(?![得应能可会是])[^，。；：]*|免[于受][^，。；：]*|不[分论][^，。；：]*',
  `不(?:[得应能可会]|应当|可以)?(?:超[过出越]|突破${count}|[多少大小高低早晚迟长短]于|逾)`,
].join('|');

export const negation: Negation = {
  certain: new RegExp(certain, 'gu'),
  // 再小也 may be “nothing is too small”, 谁能 “nobody can”.
  any: new RegExp(`(?!${within})(?:${certain}|${answers})`, 'gu'),
  norm: new RegExp(norm, 'gu'),
  aside: new RegExp(aside, 'gu'),
  within: new RegExp(`${within}|${denying.join('|')}`, 'gu'),
  acts: new RegExp(`${acts}|${denying.join('|')}`, 'gu'),
  loose: new RegExp(loose, 'gu'),
};
