import { describe, expect, it } from 'vitest';
import { check } from '../compared.ts';

const findings = (zh: string, en: string) => check(zh, en).filter(({ rule }) => rule === 'direction');

describe('a fault', () => {
  it.each([
    ['出口下降4.6%，进口下降5.5%。', 'Exports went up by 4.6 percent, and imports by 5.5 percent.'],
    ['居民消费价格上涨0.2%。', 'The consumer price index edged down 0.2 percent.'],
    ['全年国内生产总值比上年增长5.2%。', 'GDP shrank 5.2 percent over the previous year.'],
    ['增速比上年回落0.5个百分点。', 'It rose by 0.5 percentage points from the previous year.'],
    ['净利润同比减少21.3%。', 'Net profit was up 21.3% year on year.'],
    ['森林覆盖率提高到25.3%。', 'Forest coverage fell to 25.3 percent.'],
    ['贫困人口减少7.6万人。', 'Poverty increased by 76,000 people.'],
    ['毛利率同比下降1.1个百分点。', 'Gross margin was 1.1 percentage points higher year on year.'],
    [
      '客流量同比增加15%，但人均消费下降3%。',
      'Passenger traffic increased 15 percent year on year, but spending per person increased 3 percent.',
    ],
    [
      '客流量同比增加15%，但人均消费下降3%。',
      'Passenger traffic decreased 15 percent year on year, but spending per person dropped 3 percent.',
    ],
    ['客流量同比增长15%。', 'Passenger traffic was 15 percent year on year.'],
    ['地铁票价上调1元。', 'Subway fares went down by 1 yuan.'],
    ['民间投资下降0.6%。', 'Private investment recorded an increase of 0.6 percent.'],
    ['民间投资增长0.6%。', 'Private investment recorded a 0.6 percent decline.'],
  ])('is found: %s %s', (zh, en) => expect(findings(zh, en)).not.toEqual([]));
});

describe('what says the same in another way', () => {
  it.each([
    [
      '单位国内生产总值能耗降低2.5%左右。',
      'Energy consumption per unit of GDP will be cut by around 2.5 percent.',
    ],
    ['国内生产总值增长5%左右。', 'GDP growth of about 5 percent.'],
    ['全年国内生产总值比上年增长5.2%。', 'GDP grew 5.2 percent over the previous year.'],
    ['出口下降4.6%，进口下降5.5%。', 'Exports went down by 4.6 percent, and imports by 5.5 percent.'],
    ['居民消费价格上涨0.2%。', 'The consumer price index edged up 0.2 percent.'],
    ['工业生产者出厂价格下降3.0%。', 'Producer prices for manufactured goods were 3.0 percent lower.'],
    ['增速比上年回落0.5个百分点。', 'Growth slowed by 0.5 percentage points from the previous year.'],
    ['降幅比上年收窄2.1个百分点。', 'The decline narrowed by 2.1 percentage points.'],
    [
      '房地产开发投资下降9.6%，降幅扩大1.2个百分点。',
      'Investment in real estate development fell 9.6 percent, with the decline widening by 1.2 percentage points.',
    ],
    ['森林覆盖率提高到25.3%。', 'Forest coverage rose to 25.3 percent.'],
    [
      '森林覆盖率达到25.3%，提高1.2个百分点。',
      'Forest coverage reached 25.3 percent, up 1.2 percentage points.',
    ],
    ['办理时限由30天压缩至5天。', 'The time limit was cut from 30 days to five.'],
    [
      '营业收入由上年的3.2亿元增至4.1亿元。',
      'Revenue went from 320 million yuan the year before to 410 million yuan.',
    ],
    ['新增减税降费3000亿元。', 'New tax and fee cuts totaled 300 billion yuan.'],
    ['减少碳排放12万吨。', 'Carbon emissions were cut by 120,000 tons.'],
    ['贫困人口减少7.6万人。', 'A total of 76,000 people were lifted out of poverty.'],
    ['新增学位8820个，增加教师1200名。', 'It added 8,820 school places and 1,200 teachers.'],
    [
      '净利润同比减少21.3%，主要系汇率波动所致。',
      'Net profit was down 21.3% year on year, mainly because of exchange-rate fluctuations.',
    ],
    [
      '毛利率同比提升1.1个百分点至27.4%。',
      'Gross margin improved by 1.1 percentage points year on year to 27.4%.',
    ],
    ['公司亏损同比收窄30%。', 'The company’s loss narrowed 30% year on year.'],
    ['研发费用率下降0.3个百分点。', 'R&D expenses as a share of revenue shrank by 0.3 percentage points.'],
    ['第三季度产量环比增长12%。', 'Output in the third quarter was up 12 percent quarter on quarter.'],
    [
      '客流量同比增加15%，但人均消费下降3%。',
      'Passenger traffic increased 15 percent year on year, but spending per person dropped 3 percent.',
    ],
    [
      '县域经济总量在全省排名上升3位。',
      'The county moved up three places in the province in terms of economic output.',
    ],
    [
      '平均工资为8500元，同比增加300元。',
      'The average wage was 8,500 yuan, 300 yuan more than a year earlier.',
    ],
    ['出生人口比上年少3.2万人。', 'There were 32,000 fewer births than the year before.'],
    ['地铁票价上调1元。', 'Subway fares went up by 1 yuan.'],
    ['存款准备金率下调0.5个百分点。', 'The reserve requirement ratio was lowered by 0.5 percentage points.'],
    ['利率下调25个基点。', 'Interest rates were cut by 25 basis points.'],
    ['粮食增产3.1%，实现“十九连丰”。', 'Grain output was 3.1 percent higher.'],
    [
      '农村居民收入增速比城镇居民高2.4个百分点。',
      'Rural income growth outpaced that of urban residents by 2.4 percentage points.',
    ],
    ['占比由35%提高到42%。', 'Its share rose from 35 percent to 42 percent.'],
    [
      '小麦、玉米、大豆分别增长3.1%、2.5%和1.2%。',
      'Wheat, corn and soybeans grew by 3.1 percent, 2.5 percent and 1.2 percent, respectively.',
    ],
  ])('passes: %s %s', (zh, en) => expect(findings(zh, en)).toEqual([]));
});
