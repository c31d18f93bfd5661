import type { Language } from '../language.ts';
import { anyOf, sense } from '../sense.ts';

const superlative = `最(?:[大高低小快慢长短早晚好佳优强弱具受为美严广深富](?!限度|程度|化|惠国|[人检法]|生活保障|不[过超得]|可?达|为?\\d|[降涨增]幅|气温|温度|风力|时速|水位)|[多少]的)`;

export const scope: Language['scope'] = [
  // A text about one place need not name it in another language; another area in its stead is a mistake.
  sense(['village'], ['全村|本村'], ['村|屯|寨']),
  sense(['town'], ['全[镇乡]|本[镇乡]'], ['[镇乡]']),
  sense(['district'], ['全区(?!域)|我区'], ['区|城']),
  sense(['county'], ['全县|我县'], ['[县旗郡]']),
  sense(['city'], ['全市(?!场)|我市'], ['[市城都府]']),
  sense(['province'], ['全省|我省|省级'], ['省|自治区|特区|州']),
  sense(
    ['country'],
    ['全国|国家级'],
    [`[国华央京境]|各地|${anyOf('神州 九州 境内 内地 海内 祖籍 大江南北 全社会 乡 农')}`],
  ),
  sense(
    ['world'],
    ['全球|全世界'],
    [`世界|[世球]|国际|万国|海外|国外|外界|${anyOf('天下 各国 人间 五洲 四海 寰宇 人类')}`],
  ),
  sense(
    ['first'],
    [
      `首[次个家例届座条批位]|榜首|[居之]首|第一[次名位](?!同学)|${anyOf('位居 位列 排名 名列 跃居 稳居')}[^，。；]{0,4}第一(?!方阵|梯队)`,
    ],
    ['[首头初始创冠]|告别|终于|终结|结束|破天荒|零的突破|第一|开[先创]|从未|未曾|前所未有|唯一|打破'],
  ),
  sense(
    ['most'],
    [superlative],
    ['[最首冠极顶尖巅甲魁]|第[一二三四五六]|新[高低]|历史|前列|头号|领先|龙头|[特巨]大|之[一二]|前[三五十]'],
  ),
  sense(['among the first'], ['前列|前茅|第一(?:方阵|梯队)'], ['[前先首]|第一|一流|最']),
  sense(
    ['than a year before'],
    ['同比'],
    [`同[比期]|[上去前]一?年|年[前度均]|${anyOf('逐年 按年 往年 常年 历年 年年')}|20\\d\\d年`],
  ),
  sense(['than a quarter before'], ['[比较]上季度?'], ['环比|季|[上前]期|三个月前']),
  sense(['than a month before', 'than a quarter before'], ['环比'], []),
  sense(['than a month before'], ['[比较]上个?月'], ['[上前]个?月|月[前均]|逐月|按月|比\\d+月']),
  sense(['in all'], [], ['[累总共历]|合计|截至']),
];
