import { describe, expect, it } from 'vitest';
import { check } from '../compared.ts';

const findings = (zh: string, en: string) => check(zh, en).filter(({ rule }) => rule === 'scope');

describe('a fault', () => {
  it.each([
    ['全市经济保持平稳。', 'The economy remained stable across the province.'],
    ['我市地区生产总值居全省第三位。', 'Qinglan’s GDP ranked third in the country.'],
    ['全国各地的选手参加了比赛。', 'Athletes from all over the world took part in the competition.'],
    ['这是全球最大的水上光伏电站。', 'It is the country’s largest floating solar power station.'],
    ['公司首次实现盈利。', 'The company made a profit once again.'],
    ['公司再次实现盈利。', 'The company made a profit for the first time.'],
    ['综合评价居全省前列。', 'Its overall rating was at the top in the province.'],
    ['综合评价居全省首位。', 'Its overall rating was among the better ones in the province.'],
    ['这是一座大型水上光伏电站。', 'It is the largest floating solar power station.'],
    ['这是世界上最长的跨海大桥。', 'It is a long sea-crossing bridge in the world.'],
    ['营业收入同比增长8.1%。', 'Revenue grew 8.1 percent month on month.'],
    ['价格比上月上涨0.3%。', 'Prices rose 0.3 percent from the previous year.'],
    ['价格环比上涨0.3%。', 'Prices rose 0.3 percent from a year earlier.'],
    ['全镇拆除围网2.3万亩。', 'In the first year, the county removed nets enclosing 23,000 mu of water.'],
    ['全省有12个案例入选。', 'Twelve cases from the city were selected.'],
    ['全国有12个案例入选。', 'Twelve cases from the province were selected.'],
  ])('is found: %s %s', (zh, en) => expect(findings(zh, en)).not.toEqual([]));
});

describe('what says the same in another way', () => {
  it.each([
    ['全市新增学位8820个。', 'In all, 8,820 new school places were added.'],
    ['全市经济保持平稳。', 'The economy remained stable across the city.'],
    ['我市地区生产总值居全省第三位。', 'Qinglan’s GDP ranked third in the province.'],
    ['综合评价居全省前列。', 'Its overall rating was among the best in the province.'],
    ['该项工作走在全国前列。', 'In this work it is a national leader.'],
    ['空气质量改善幅度居全省第一。', 'It ranked first in the province for improvement in air quality.'],
    ['全国各地的选手参加了比赛。', 'Athletes from across China took part in the competition.'],
    ['产品销往全国各地和世界各国。', 'Its products are sold all over the country and around the world.'],
    ['他被评为全国劳动模范。', 'He was named a national model worker.'],
    ['全省有12个案例入选。', 'Twelve cases from Henan were selected.'],
    ['全省粮食总产量居全国第二。', 'Henan’s grain output was the second largest in the country.'],
    ['这是全球最大的水上光伏电站。', 'It is the world’s largest floating solar power station.'],
    ['公司首次实现盈利。', 'The company made a profit for the first time.'],
    ['首届龙舟赛成功举办。', 'The inaugural dragon boat race was a success.'],
    ['该馆是全省首家乡镇博物馆。', 'It is the first township museum in the province.'],
    ['首批入选名单公布。', 'The first batch of names was announced.'],
    ['排名位居第一的是青岚队。', 'The team from Qinglan came top.'],
    [
      '要坚持生态优先，把保护放在首位。',
      'We must put the environment first and give top priority to its protection.',
    ],
    ['年龄最大的86岁，最小的6岁。', 'The oldest was 86 and the youngest six.'],
    ['最大限度方便群众。', 'People’s convenience was served to the fullest extent.'],
    ['最低生活保障标准提高。', 'Subsistence allowances were raised.'],
    ['全年最高气温39.2℃，最低气温零下6.1℃。', 'The year’s high was 39.2℃ and its low minus 6.1℃.'],
    ['这是历史上最好的成绩。', 'It was a record performance.'],
    ['营业收入同比增长8.1%。', 'Revenue grew 8.1 percent year on year.'],
    ['营业收入同比增长8.1%。', 'Revenue was 8.1 percent higher than in the same quarter of 2021.'],
    [
      '规模以上工业增加值比上年增长5.0%。',
      'The value added of industrial enterprises above designated size was up 5.0 percent from the year before.',
    ],
    ['环比上涨0.1%。', 'It rose 0.1 percent from the previous month.'],
    ['季度环比下降1.2%。', 'It was down 1.2 percent quarter on quarter.'],
    [
      '12月份，价格环比持平，同比上涨0.3%。',
      'In December prices were flat month on month and up 0.3 percent year on year.',
    ],
    ['累计培训3000人次。', 'It has trained 3,000 people.'],
    ['全县所有行政村实现通客车。', 'Buses now reach every administrative village in the county.'],
    ['全镇拆除围网2.3万亩。', 'The town removed nets enclosing 23,000 mu of water.'],
    ['全区经济社会发展取得新成就。', 'The district made new economic and social progress.'],
    [
      '自治区党委对全区工作作出部署。',
      'The Party committee of the autonomous region made plans for the region’s work.',
    ],
    ['全村老少都来帮忙。', 'The whole village came to help.'],
    ['农村面貌焕然一新。', 'The country looks brand new.'],
    ['他走遍了大江南北。', 'He has traveled all over the country.'],
    ['外界对此反应不一。', 'Reactions in the outside world were mixed.'],
    ['我省出台12条措施。', 'The province issued 12 measures.'],
    ['我市出台12条措施。', 'The municipal government issued 12 measures.'],
    ['在全市范围内推广。', 'It was rolled out citywide.'],
    ['该技术达到国际领先水平。', 'The technology leads the world.'],
    [
      '在世界上最长的跨海大桥上，通车仪式隆重举行。',
      'A ceremony was held on the longest sea-crossing bridge in the world.',
    ],
    ['这座城市是国家历史文化名城。', 'It is one of the country’s famous historical and cultural cities.'],
    ['进一步提升城市在国内外的影响力。', 'The city’s influence at home and abroad was further raised.'],
    ['最具代表性的是一件青铜器。', 'The most representative piece is a bronze.'],
    ['学生最多的班级有58人。', 'The largest class had 58 students.'],
    ['他是队里最年轻的队员。', 'He is the youngest member of the team.'],
    ['最近三年来最低的一次。', 'It was the lowest in the last three years.'],
    ['第一方阵的城市有5座。', 'Five cities are in the first tier.'],
    ['珍贵文物禁止出境。', 'Precious relics may not leave the country.'],
    ['办理时限最长不超过15个工作日。', 'The process takes no more than 15 working days.'],
    ['该镇茶叶产量居全县首位。', 'The town grows more of the county’s tea than any other.'],
  ])('passes: %s %s', (zh, en) => expect(findings(zh, en)).toEqual([]));
});
