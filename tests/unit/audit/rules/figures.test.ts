import { describe, expect, it } from 'vitest';
import { reviewOfPairs } from '../../../pairs.ts';
import { check, short } from '../compared.ts';

it.each([
  ['新桥长120米。', 'The new bridge is 130 meters long.', 'figures 14:19 130 (m): “130 meters”'],
  ['新桥长120米。', 'The new bridge is rather long.', 'figures 11:4 120 (m), “120米”, in the Chinese al'],
  [
    '2022年，游客比上年增加。',
    'In 2021, there were more visitors than a year earlier.',
    'figures 14:4 2021 (year): “2021”',
  ],
  ['新桥建成了，很长。', 'The six new bridges are built.', 'figures 14:5 6, “six”, in the English alone'],
  [
    '投资437亿元，已开工。',
    'An investment of 437 billion yuan has begun.',
    'figures 14:18 437,000,000,000 (CNY): “437 bil',
  ],
  [
    '下降0.2个百分点，很好。',
    'It fell by 0.2 percent, which is good.',
    'figures 14:12 0.2 (percent): “0.2 percent”',
  ],
  [
    '小学41所，中学86所。',
    'There are 86 primary and 41 secondary schools.',
    'figures 14:11 “86” before “41”',
  ],
  [
    '大会于11月25日开幕。',
    'The congress opened on November 26.',
    'figures 14:24 26 (day of the month): “November',
  ],
  ['第二届大会开幕了。', 'The third congress has opened.', 'figures 14:5 3 (ordinal): “third”'],
])('%s %s', (zh, en, expected) => {
  expect(expected).toContain(short(zh, en)[0]);
  expect(short(zh, en)).toHaveLength(1);
});

const findings = (zh: string, en: string) => check(zh, en).filter(({ rule }) => rule === 'figures');

it('has nothing to say of forms of number in common use', () => {
  const { highlights } = reviewOfPairs('tests/fixtures/pairs/figures');
  const pairs = highlights.flatMap(({ paragraphs }) => paragraphs.flatMap(({ segments }) => segments));
  expect(pairs.length).toBeGreaterThan(400);
  const flagged = pairs.filter(({ zh, en }) => findings(zh, en).length > 0);
  expect(flagged.map(({ zh, en }) => `${zh} | ${en}`)).toEqual([]);
});

describe('finds a number that is wrong', () => {
  it.each([
    ['常住人口5800多万人。', 'The population is more than 5.8 million.'],
    ['总投资30多亿元。', 'The investment exceeds 30 billion yuan.'],
    ['新增岗位1.5万多个。', 'More than 1,500 jobs were added.'],
    ['投资1.5万多亿元。', 'The investment exceeds 1.5 billion yuan.'],
    ['出口增速为-2.1%。', 'Exports grew by 2.1 percent.'],
    ['最低气温零下12℃。', 'The minimum temperature was 12°C.'],
    ['平均气温为负5℃。', 'The average temperature was 5 degrees Celsius.'],
    ['三分之一的村民领到了补助。', 'A quarter of the villagers received the subsidy.'],
    ['三分之二的成员赞成。', 'One-third of the members were in favor.'],
    ['百分之五的样品不合格。', 'Fifteen percent of the samples failed.'],
    ['不合格率为千分之三。', 'The failure rate was 3 percent.'],
    ['八成受访者满意。', 'Eight percent of respondents were satisfied.'],
    ['七成半的课程在线上完成。', 'Seventy percent of the courses were online.'],
    ['费用减少一半。', 'Costs were cut by a third.'],
    ['产量是去年的两倍。', 'Output was three times that of last year.'],
    ['居民收入翻了一番。', 'Incomes tripled.'],
    ['产值翻两番。', 'Output value doubled.'],
    ['销售额增长两倍。', 'Sales doubled.'],
    ['用户数增长1.2倍。', 'The number of users rose by 20 percent.'],
    ['上半年增长6%。', 'It grew 6 percent in the second half of the year.'],
    ['二季度增长6%。', 'It grew 6 percent in the third quarter.'],
    ['前三季度增长6%。', 'It grew 6 percent in the first half of the year.'],
    ['1至11月增长6%。', 'It grew 6 percent from January to October.'],
    ['3月中旬开工。', 'Work started in late March.'],
    ['上世纪九十年代建成。', 'It was built in the 1980s.'],
    ['21世纪', 'The 20th century'],
    ['历时一年半。', 'It took two and a half years.'],
    ['手术持续两个半小时。', 'The operation lasted an hour and a half.'],
    ['会议上午8:30开始。', 'The meeting began at 8:30 p.m.'],
    ['晚上7点半开始。', 'It starts at 7 p.m.'],
    ['2019—2022年', 'From 2019 to 2023'],
    ['“十四五”时期', 'The 13th Five-Year Plan period'],
    ['第三产业增长5%。', 'The secondary industry grew 5 percent.'],
    ['党的二十大召开。', 'The 19th National Congress was held.'],
    ['第十二条　本法适用于', 'Article 20 This law applies to'],
    ['第四章　附则', 'Chapter VI Supplementary Provisions'],
    ['建成5G基站。', '4G base stations were built.'],
    ['用A4纸打印。', 'Print on A3 paper.'],
    ['师生比为1:15。', 'The ratio is 15:1.'],
    ['结构比为10.2:45.3:44.5。', 'The ratio was 10.2:44.5:45.3.'],
    ['年发电量15亿千瓦时。', 'It generates 1.5 billion kilowatts a year.'],
    ['装机30万千瓦。', 'The installed capacity is 30 MW.'],
    ['占地7500公顷。', 'It covers 7,500 mu.'],
    ['占地7500亩。', 'It covers 750 hectares.'],
    ['面积126平方米。', 'It covers 126 square kilometers.'],
    ['长36公里。', 'It is 36 miles long.'],
    ['粮食910吨', '910 kilograms of grain'],
    ['引资1.2亿美元。', 'It drew 120 million yuan.'],
    ['每斤6元。', 'It costs 9 yuan per kilogram.'],
    ['32微克', '32 milligrams'],
    ['15000元罚款', 'A fine of 1,500 yuan'],
    ['一万五千人', '10,500 people'],
    ['年满十八周岁', 'Who has reached the age of sixteen'],
    ['两个平台建成。', 'Three platforms were built.'],
    ['签约41个项目，总投资437亿元。', '43.7 billion yuan projects were signed, with an investment of 41.'],
  ])('%s %s', (zh, en) => expect(findings(zh, en)).not.toEqual([]));
});

describe('lets amounts turn where both languages name what they count', () => {
  it.each([
    ['实现收入156亿元，接待2300万人次。', 'It received 23 million visits and earned 15.6 billion yuan.'],
    ['在35个项目中，20个已开工。', 'Twenty of the 35 projects are under way.'],
    ['由15家增加到21家。', 'The number rose to 21 from 15.'],
    ['三年级二班', 'Class 2, Grade 3'],
    ['市六届人大三次会议', 'The third session of the sixth municipal people’s congress'],
  ])('%s %s', (zh, en) => expect(findings(zh, en)).toEqual([]));
});

describe('asks nothing of what is no number, or is said another way', () => {
  it.each([
    ['这件事十有八九是真的。', 'It is most likely true.'],
    ['行百里者半九十。', 'The last leg of a journey is only half the way.'],
    ['油烧至七成热时放入葱花。', 'When the oil is hot, add the scallions.'],
    ['三分糖、去冰。', 'Thirty percent sugar, no ice.'],
    ['加二两葱。', 'Add 100 grams of scallions.'],
    ['在位二十有三年。', 'He reigned for twenty-three years.'],
    ['初三（2）班获奖。', 'Class 2, Grade 9 won a prize.'],
    ['培训为期半个月。', 'The training lasts two weeks.'],
    ['晚8点，演出开始。', 'At eight in the evening, the show began.'],
    ['展馆9时至17时开放。', 'The hall is open from 9 to 5.'],
    ['15日、16日两天报到。', 'Registration is on the 15th and 16th.'],
    ['Ⅲ期临床试验结束。', 'Phase III trials have ended.'],
    ['再给他一次机会。', 'Give him a second chance.'],
    ['次年春天，她回到了故乡。', 'In the spring of 1938 she returned home.'],
    ['民国二十六年出版。', 'Published in 1937.'],
  ])('%s %s', (zh, en) => expect(findings(zh, en)).toEqual([]));
  it.each([
    ['晚8点，演出开始。', 'At nine in the evening, the show began.'],
    ['展馆9时至17时开放。', 'The hall is open from 9 to 6.'],
    ['在位二十有三年。', 'He reigned for twenty-two years.'],
    ['民国二十六年出版。', 'Published in 1938.'],
    ['双向四车道', 'Six lanes in all'],
    ['最后一跳8米21。', 'A last jump of 8.12 meters.'],
    ['足足两个亿。', 'A full 20 million.'],
    ['一碗面七元二角。', 'A bowl of noodles costs 7.3 yuan.'],
    ['先生八十有二。', 'He is 83.'],
    ['判刑三年六个月。', 'He was sentenced to three years and four months.'],
    ['判刑三年六个月。', 'He was sentenced to four and a half years.'],
    ['六点零五分开。', 'It leaves at five past seven.'],
    ['公元前221年建城。', 'The city was founded in 212 BC.'],
    ['八九月间很热。', 'July and August are hot.'],
    ['能打一千二三百斤。', 'It yields 650 to 700 kilograms.'],
    ['早上六点五十发车。', 'It leaves at ten to eight in the morning.'],
    ['约需1小时40分钟。', 'It takes two hours and 40 minutes.'],
    ['降到万分之二。', 'It fell to three per ten thousand.'],
    ['双方会谈。', 'The three sides held talks.'],
    ['六座新桥建成了。', 'The new bridges are built.'],
  ])('%s %s', (zh, en) => expect(findings(zh, en)).not.toEqual([]));
});
