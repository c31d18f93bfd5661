import { describe, expect, it } from 'vitest';
import { check } from '../compared.ts';

const findings = (zh: string, en: string) => check(zh, en).filter(({ rule }) => rule === 'degree');

describe('a fault', () => {
  it.each([
    ['全年接待游客近900万人次。', 'The city received more than 9 million visits over the year.'],
    ['全年接待游客近900万人次。', 'The city received 9 million visits over the year.'],
    ['约3000名志愿者参加了活动。', 'More than 3,000 volunteers took part in the event.'],
    ['约3000名志愿者参加了活动。', 'At least 3,000 volunteers took part in the event.'],
    ['公司拥有5000多名员工。', 'The company has nearly 5,000 employees.'],
    ['公司拥有5000名员工。', 'The company has nearly 5,000 employees.'],
    ['公司拥有5000名员工。', 'The company has some 5,000 employees.'],
    ['公司拥有5000名员工。', 'The company has at least 5,000 employees.'],
    ['每班人数不超过45人。', 'Classes have at least 45 students.'],
    ['每班人数不超过45人。', 'Classes have 45 students.'],
    ['参保率稳定在95%以上。', 'Insurance coverage was kept below 95 percent.'],
    ['参保率稳定在95%以上。', 'Insurance coverage remained steady at 95 percent.'],
    ['十八周岁以下的人免票。', 'People above the age of 18 are admitted free.'],
    ['逾200家企业参展，吸引观众8万余人次。', 'Over 200 companies exhibited, drawing nearly 80,000 visits.'],
    ['逾200家企业参展，吸引观众8万余人次。', 'Over 200 companies exhibited, drawing 80,000 visits.'],
    [
      '出席会议的代表应不少于全体代表的60%。',
      'At most 60 percent of all deputies shall be present at the meeting.',
    ],
    ['人口密度不足每平方公里50人。', 'Population density is more than 50 people per square kilometer.'],
    ['国内生产总值增长5%左右。', 'GDP growth of at least 5 percent.'],
  ])('is found: %s %s', (zh, en) => expect(findings(zh, en)).not.toEqual([]));
});

describe('what says the same in another way', () => {
  it.each([
    ['全县粮食总产量超过90万吨。', 'The county’s grain output topped 900,000 tons.'],
    ['全年接待游客近900万人次。', 'The city received nearly 9 million visits over the year.'],
    ['约3000名志愿者参加了活动。', 'Some 3,000 volunteers took part in the event.'],
    [
      '项目总投资约20亿元，年产值可达50亿元以上。',
      'With a total investment of around 2 billion yuan, the project can generate an annual output value of at least 5 billion yuan.',
    ],
    [
      '二十四小时内用量不得超过4片，连续服用不得超过7天。',
      'Do not take more than four tablets in 24 hours or use for more than seven consecutive days.',
    ],
    ['其中头部完整者不过5件。', 'No more than five of them have the head intact.'],
    ['三个月内爽约3次的，暂停预约。', 'Anyone who misses three appointments in three months may not book.'],
    ['只有两个出现下降，降幅均不超过1%。', 'Only two declined, in neither case by more than 1%.'],
    [
      '补偿不得低于公告之日前十二个月平均市价的110%。',
      'Compensation shall be not less than 110% of the average market price over the 12 months before the notice.',
    ],
    ['只要失业率不突破6%，就不降息。', 'So long as unemployment does not break through 6%, rates stay.'],
    [
      '距地球最近时也在1900万公里以外。',
      'Even at its closest it stays more than 19 million kilometers away.',
    ],
    ['每日最多2次，两次用药间隔6小时。', 'No more than twice a day, with six hours between doses.'],
    ['所有乡镇通三级及以上公路。', 'All townships have roads of Class III or above.'],
    ['十八周岁以上的自然人为成年人。', 'A natural person aged 18 or over is an adult.'],
    ['罚款金额最高为10万元。', 'The fine may be up to 100,000 yuan.'],
    ['申请应当在30日内提出。', 'The application shall be filed within 30 days.'],
    [
      '出席会议的代表应不少于全体代表的60%。',
      'At least 60 percent of all deputies shall be present at the meeting.',
    ],
    ['每班人数不超过45人。', 'Classes have no more than 45 students.'],
    [
      '公司员工总数超过5000人，其中研发人员占30%以上。',
      'The company employs over 5,000 people, of whom more than 30 percent work in research and development.',
    ],
    ['公司拥有5000多名员工。', 'The company has more than 5,000 employees.'],
    [
      '近三年来，累计投入资金12亿元。',
      'Over the past three years, a total of 1.2 billion yuan has been invested.',
    ],
    ['最近30天共有12起事故。', 'There have been 12 accidents in the last 30 days.'],
    [
      '签约41个项目，总投资437亿元。',
      '41 projects were signed, with a total investment of 43.7 billion yuan.',
    ],
    ['节约资金3000万元。', 'It saved 30 million yuan.'],
    ['人口密度不足每平方公里50人。', 'Population density is less than 50 people per square kilometer.'],
    ['不到半年，销量就突破10万辆。', 'In less than half a year, sales passed the 100,000 mark.'],
    ['大桥全长约2.3公里，桥面宽30米。', 'The bridge is about 2.3 kilometers long and 30 meters wide.'],
    ['会场内座无虚席，能容纳1200人左右。', 'The hall, which seats around 1,200, was full.'],
    [
      '逾200家企业参展，吸引观众8万余人次。',
      'Over 200 companies exhibited, drawing more than 80,000 visits.',
    ],
    ['图书馆藏书200余万册。', 'The library holds over 2 million volumes.'],
    ['景区日均接待量在2万人上下。', 'The scenic area receives roughly 20,000 people a day.'],
    [
      '本次展览展出文物120余件（套），时间跨度达3000年。',
      'The exhibition presents some 120 pieces or sets spanning 3,000 years.',
    ],
    ['她教书已有40多年。', 'She has been teaching for over 40 years.'],
    ['围绕5个重点领域，实施30个项目。', 'Thirty projects were carried out around 5 key areas.'],
    ['关于3个问题的说明。', 'Notes about 3 questions.'],
    [
      '该基金首期规模50亿元，预计带动社会投资超200亿元。',
      'The first phase of the fund is 5 billion yuan and is expected to bring in upwards of 20 billion yuan of private investment.',
    ],
    ['参保率稳定在95%以上。', 'Insurance coverage was kept above 95 percent.'],
    ['参保率稳定在95%以上。', 'Insurance coverage remained steady at over 95 percent.'],
    ['城镇调查失业率控制在5.5%以内。', 'The surveyed urban unemployment rate was kept within 5.5 percent.'],
    ['城镇新增就业1100万人以上。', 'More than 11 million urban jobs were created.'],
    ['粮食产量保持在1.3万亿斤以上。', 'Grain output is to stay above 1.3 trillion jin.'],
    ['价格较年初上涨近两成。', 'Prices have risen by nearly 20 percent since the beginning of the year.'],
    ['预计到2030年前后，需求将增长三倍以上。', 'By around 2030, demand is expected to more than quadruple.'],
    ['种植水稻30公顷以上。', 'Farmers grow at least 30 hectares of rice.'],
    ['年龄在60岁及以上的老年人有210万人。', 'There are 2.1 million people aged 60 and above.'],
    ['65岁及以上人口占15.4%。', 'People aged 65 and over accounted for 15.4 percent.'],
    ['不早于8时开门。', 'It opens no earlier than 8 o’clock.'],
    [
      '大型企业超过300家，中型企业近1200家，小微企业约5万家。',
      'There are over 300 large enterprises, nearly 1,200 medium-sized ones and about 50,000 small and micro ones.',
    ],
    [
      '工程分为3个以上标段的，应当招标。',
      'Projects divided into three or more sections shall be put out to tender.',
    ],
    ['三人以上可以组成一个小组。', 'Three or more people may form a group.'],
    [
      '罚款数额在一千元以下的，可以当场作出决定。',
      'Where the fine is 1,000 yuan or less, the decision may be made on the spot.',
    ],
    ['工作时间每日不得超过8小时。', 'Working hours shall not exceed eight hours a day.'],
    ['逾期30日未答复的，视为同意。', 'Failure to reply within 30 days shall be deemed consent.'],
    [
      '全年没有发生一起较大以上事故。',
      'Not a single major or more serious accident occurred during the year.',
    ],
    ['最低气温跌破零下20℃。', 'The low fell below minus 20℃.'],
    ['水温超过350℃。', 'The water is hotter than 350℃.'],
  ])('passes: %s %s', (zh, en) => expect(findings(zh, en)).toEqual([]));
});
