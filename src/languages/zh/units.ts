import type { Amount } from '../numbers.ts';
import { type Unit, unitPatterns } from '../units.ts';

/** What follows a number and gives it a unit. Where a word may begin so, what may not follow is excluded. */
export const units = unitPatterns(
  {
    'percentage-point': '个?百分点',
    'basis-point': '个?基点',
    USD: '美元|美金',
    EUR: '欧元',
    GBP: '英镑',
    JPY: '日元',
    HKD: '港元|港币',
    CNY: '元(?![旦素件首月宵宇])|块(?:钱|(?=[，。；]|$))',
    second: '秒',
    minute: '分钟|分(?=\\d+秒)',
    hour: '个?小时|个?钟头',
    day: '天(?![津空然下])|个?工作日|日(?=[内后前起]|以[内上后]|之内)',
    week: '周(?![年岁边围期口])|个?星期|个?礼拜',
    'month-long': '个月',
    'year-long': '周?年(?![级代货])',
    kWh: '千瓦[·・]?小?时|度电|度(?=电)',
    MWh: '兆瓦[·・]?小?时',
    GWh: '吉瓦[·・]?小?时',
    kW: '千瓦',
    MW: '兆瓦',
    GW: '吉瓦',
    'square-kilometer': '平方公里|平方千米',
    'square-meter': '平方米|平米|平方(?![公千厘分英])',
    hectare: '公顷',
    acre: '英亩',
    mu: '亩',
    'cubic-meter': '立方米|方(?=[水土沙石木])',
    milliliter: '毫升',
    liter: '升(?![级至高到值学起温旗入幅华空降])',
    'nautical-mile': '海里',
    mile: '英里',
    foot: '英尺',
    inch: '英寸',
    mm: '毫米',
    cm: '厘米|公分',
    km: '公里|千米',
    // 五里屯 is a place, 十里长街 a street.
    li: '华里|里(?![弄亚屯桥河店铺堡庄坡塘墩营坪村沟程洋])',
    zhang: '丈(?![夫母人])',
    chi: '市?尺(?![寸码度])',
    cun: '寸(?![土步心草])',
    m: '米(?![其粉饭])',
    ton: '公?吨(?!位)',
    kg: '公斤|千克',
    jin: '市?斤',
    milligram: '毫克',
    microgram: '微克',
    gram: '克(?![拉服隆里东])',
    celsius: '摄氏度',
    fahrenheit: '华氏度',
    degree: '度(?![假过夏])',
  },
  '',
);

/** What else an amount may be in English: a foot is said for a chi, and 度 is also a kilowatt-hour. */
const loosely: Partial<Record<Unit, readonly [unit: Unit, factor: number][]>> = {
  zhang: [['foot', 10]],
  chi: [['foot', 1]],
  cun: [['inch', 1]],
  degree: [
    ['celsius', 1],
    ['kWh', 1],
    ['count', 1],
  ],
};

/** A number in a unit, and what it may also be. */
export const withUnit = (value: number, unit: Unit): Amount & { also: Amount[] } => ({
  value,
  unit,
  also: (loosely[unit] ?? []).map(([other, factor]) => ({ value: value * factor, unit: other })),
});
