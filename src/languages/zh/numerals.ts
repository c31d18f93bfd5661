/** Chinese numerals: what they look like, and their values. */
const digitValues = new Map([...'零一二三四五六七八九'].map((digit, value) => [digit, value]));
digitValues.set('〇', 0).set('两', 2).set('俩', 2);
const scales = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['万', 10_000],
  ['亿', 100_000_000],
]);

// 百 of 百分点 and 千 of 千瓦 belong to the unit.
const small = '(?:千(?![瓦米克伏卡焦帕赫])|百(?!分)|十)';
const scale = `(?:${small}|[万亿])`;
/** “And more”, which stands before or after the scale: 5800多万, 1.5万多. 两个亿 has a measure word there. */
const more = '(?:[多余来几]|个(?=亿))?';

/** Digits, with groups of three parted by a comma or a space (GB/T 15835–2011, 5.1). */
const grouped = '\\d{1,3}(?:[,\u0020\u00A0\u2009\u202F]\\d{3})+(?![\\d,])(?:\\.\\d+)?';
const inDigits = `(?:${grouped}|\\d+(?:\\.\\d+)?)`;
/** 12亿3456万, 5800多万, 41. */
export const digits = `${inDigits}(?:(?:${more}${scale})+(?:${inDigits}${scale}+)*)?`;

const underTenThousand = `(?:(?:[一二两三四五六七八九]?${small}零?)+[一二三四五六七八九]?|[一二两三四五六七八九])`;
/** 三千零五十, 十二点五, 三十多万, or scales alone as in 千万. */
export const words = `(?:${underTenThousand}(?:点[零一二三四五六七八九]+)?(?:${more}[万亿]+零?(?:${underTenThousand})?)*|[万亿]+|[零〇])`;

export const numeral = `(?:${digits}|${words})`;

const valueOfDigits = (text: string) => Number([...text].map((digit) => digitValues.get(digit)).join(''));

/** Numbers in digits, and characters. 十二点五 is 十2.5: the digit before the point takes the fraction. */
const partsOf = (text: string) =>
  text
    .replace(/[,\s\u00A0\u2009\u202F多余来几把个]/g, '')
    .replace(
      /([一二两三四五六七八九]?)点([零一二两三四五六七八九]+)/g,
      (_, whole, fraction) =>
        `${whole ? digitValues.get(whole) : '0'}.${String(fraction).replace(/./g, (sign) => String(digitValues.get(sign)))}`,
    )
    .match(/\d+(?:\.\d+)?|./g) ?? [];

/** Value of a text that `numeral` matches. “And more” adds nothing; scales alone count as one of them. */
export function amountOf(text: string): number {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let last = 0;
  for (const sign of partsOf(text)) {
    const factor = scales.get(sign);
    if (factor === undefined) {
      digit = digitValues.get(sign) ?? Number(sign);
      // 一万零五 is no 一万五.
      if (digit === 0) last = 0;
      continue;
    }
    last = factor;
    if (factor < 10_000) {
      section += (digit ?? (sign === '十' || section === 0 ? 1 : 0)) * factor;
      digit = undefined;
    } else {
      section += digit ?? 0;
      digit = undefined;
      // 万亿 multiplies what stands before it as a whole; 亿…万 adds up.
      if (section === 0 && total > 0) total *= factor;
      else total += (section || 1) * factor;
      section = 0;
    }
  }
  // 一万五 is 15,000: a digit after a scale is of the next lower one.
  return (
    total +
    section +
    (digit ?? 0) * (last >= 100 && /^[一二两三四五六七八九]$/.test(text.slice(-1)) ? last / 10 : 1)
  );
}

/** Value of four numerals that stand for digits: 二〇二二. */
export const valueOfYear = (text: string): number => (/\d/.test(text) ? Number(text) : valueOfDigits(text));

/** Says that a number is below zero, and not what 减负, 自负 and 抱负 do with it. */
export const minus = '(?<![正减担抱胜自欠背肩])负';
/** Says the same of a temperature. */
export const belowZero = '零下|冰点以下';

/** The scale that ends a numeral, if one does: 1e8 of 437亿. */
export function scaleOf(text: string): number | undefined {
  const [signs = ''] = /[百千万亿]+[多余来几]?$/.exec(text) ?? [];
  return signs ? [...signs].reduce((product, sign) => product * (scales.get(sign) ?? 1), 1) : undefined;
}
