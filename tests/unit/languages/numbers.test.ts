/** The readers of numbers: what counts, as which value, of which unit. */
import { describe, expect, it } from 'vitest';
import { numbersEn } from '../../../src/languages/en/numbers.ts';
import type { NumberFound } from '../../../src/languages/numbers.ts';
import { numbersZh } from '../../../src/languages/zh/numbers.ts';

/** Numbers as short texts; ~ before one that needs no answer in the other language. */
const short = (numbers: NumberFound[]) =>
  numbers.map(
    ({ value, unit, needed }) => `${needed ? '' : '~'}${value}${unit === 'count' ? '' : ` ${unit}`}`,
  );

describe('Chinese numbers', () => {
  it.each([
    ['2217个服务点', ['2217']],
    ['为企业减负437亿元', ['43700000000 CNY']],
    ['个人自负百分之二十', ['20 percent']],
    ['净资产负5亿元', ['-500000000 CNY']],
    ['1,795名干部', ['1795']],
    ['437亿元', ['43700000000 CNY']],
    ['561.8亿元', ['56180000000 CNY']],
    ['1000万元', ['10000000 CNY']],
    ['5.96万个', ['59600']],
    ['3千人', ['3000']],
    ['5百多家', ['500']],
    ['2×100万千瓦', ['2', '1000000 kW']],
    ['1.5兆瓦', ['1.5 MW']],
    ['99.9%', ['99.9 percent']],
    ['百分之九十九点九', ['99.9 percent']],
    ['0.2个百分点', ['0.2 percentage-point']],
    ['0.35、1.97、0.2个百分点', ['0.35 percentage-point', '1.97 percentage-point', '0.2 percentage-point']],
    ['2022年11月25日', ['2022 year', '11 month', '25 day of the month']],
    ['二〇二二年十一月', ['2022 year', '11 month']],
    ['前11个月', ['11 month-long']],
    ['3年', ['3 year-long']],
    ['第二届大会', ['2 ordinal']],
    ['第一位', ['1 ordinal']],
    ['五届二次全会', ['5', '2']],
    ['三楼', ['3']],
    ['十大行动', ['10']],
    ['五项活动', ['5']],
    ['两个平台', ['2']],
    ['二十条措施', ['20']],
    ['三千零五十人', ['3050']],
    ['一亿两千万', ['120000000']],
    ['三万亿元', ['3000000000000 CNY']],
    ['120米', ['120 m']],
    ['3公里', ['3 km']],
    ['步行8分钟', ['8 minute']],
    ['48小时', ['48 hour']],
    ['5800多万', ['58000000']],
    ['1.5万多亿元', ['1500000000000 CNY']],
    ['一万五', ['15000']],
    ['几十万', ['~100000']],
    ['两三天', ['~2 day', '~3 day']],
    ['−3.2℃', ['-3.2 celsius']],
    ['零下15摄氏度', ['-15 celsius']],
    ['2019年-2022年', ['2019 year', '2022 year']],
    ['三分之一', ['0.333333333333']],
    ['千分之三', ['0.003']],
    ['七成半', ['75 percent']],
    ['增长两倍', ['3 times']],
    ['提高到两倍', ['2 times']],
    ['翻两番', ['4 times']],
    ['两个半小时', ['2.5 hour']],
    ['前三季度', ['3']],
    ['下半年', ['2 half-year']],
    ['上世纪九十年代', ['~20 ordinal', '90 decade']],
    ['晚上7时20分', ['1160 clock']],
    ['1:3', ['1', '3']],
    ['7500亩', ['7500 mu']],
    ['3000千瓦时', ['3000 kWh']],
    ['A4纸', ['~4']],
    // Parts of words: they may answer a number, and need no answer.
    ['一体化', ['~1']],
    ['一批企业', ['~1']],
    ['整齐划一', ['~1']],
    ['三川', ['~3']],
    ['五星', ['~5']],
    ['万一', ['~10000', '~1']],
    ['千万儿女', ['~10000000']],
    ['老百姓', ['~100']],
  ])('%s', (text, expected) => expect(short(numbersZh(text))).toEqual(expected));

  it('stand where they are', () => {
    const text = '共签约35个，总投资324.5亿元。';
    expect(numbersZh(text).map(({ start, end }) => text.slice(start, end))).toEqual(['35', '324.5亿元']);
  });
});

describe('English numbers', () => {
  it.each([
    ['2,217 points', ['2217']],
    ['43.7 billion CNY', ['43700000000 CNY']],
    ['10 million CNY', ['10000000 CNY']],
    ['59,600 places', ['59600']],
    ['2 × 1,000 MW', ['2', '1000 MW']],
    ['1.5 gigawatts', ['1.5 GW']],
    ['99.9 percent', ['99.9 percent']],
    ['99.9%', ['99.9 percent']],
    ['0.2 percentage points', ['0.2 percentage-point']],
    [
      '0.35, 1.97 and 0.2 percentage points',
      ['0.35 percentage-point', '1.97 percentage-point', '0.2 percentage-point'],
    ],
    ['On November 25, 2022, it', ['11 month', '25 day of the month', '2022 year']],
    ['on 25 November 2022', ['11 month', '25 day of the month', '2022 year']],
    ['In June 2022', ['6 month', '2022 year']],
    ['In May 2021 they may use it', ['5 month', '2021 year']],
    ['They March on; May I?', []],
    ['the second session of the fifth committee', ['2 ordinal', '5 ordinal']],
    ['the 21st and the twenty-first', ['21 ordinal', '21 ordinal']],
    ['Ten places', ['10']],
    ['ten million sons', ['10000000']],
    ['two hundred and five', ['205']],
    ['a million', ['1000000']],
    ['millions of people', ['~1000000']],
    ['the 48-hour test', ['48 hour']],
    ['an 8-minute walk', ['8 minute']],
    ['120 meters long', ['120 m']],
    ['3 square kilometers', ['3 square-kilometer']],
    ['3D printing', ['3']],
    ['minus 15 degrees Celsius', ['-15 celsius']],
    ['12 degrees below zero', ['-12 celsius']],
    ['one-third of them', ['0.333333333333']],
    ['tripled', ['3 times']],
    ['2.5-fold', ['2.5 times']],
    ['two and a half hours', ['2.5 hour']],
    ['half a million', ['500000']],
    ['the third quarter', ['3 quarter']],
    ['the 1990s', ['1990 decade']],
    ['7:20 p.m.', ['1160 clock']],
    ['May 1–7', ['5 month', '1 day of the month', '7 day of the month']],
    ['US$1.2 million', ['1200000 USD']],
    ['RMB 1.2 billion', ['1200000000 CNY']],
    ['240 million kilowatt-hours', ['240000000 kWh']],
    ['Chapter IV', ['4 ordinal']],
    ['paragraphs two and three', ['2', '3']],
    ['two first prizes', ['2', '~1 ordinal']],
    ['dozens', ['~10']],
    // Words that may be no more than a turn of phrase.
    ['one of the best, the first', ['~1', '~1 ordinal', '~1 ordinal']],
    ['the first 11 months', ['~1 ordinal', '11 month-long']],
  ])('%s', (text, expected) => expect(short(numbersEn(text))).toEqual(expected));

  it('stand where they are', () => {
    const text = 'Altogether 35 projects, 32.45 billion yuan.';
    expect(numbersEn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '35',
      '32.45 billion yuan',
    ]);
  });
});
