/** Rule `figures` for running text: the numbers of a sentence are those of its translation, as values. */

import { numbersEn } from '../../languages/en/numbers.ts';
import type { NumberFound, Unit } from '../../languages/numbers.ts';
import type { Locale, Localized } from '../../languages/table.ts';
import { numbersZh } from '../../languages/zh/numbers.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Fault } from '../translation.ts';

/** Reads the numbers of a text in its language. */
export const numberReaders = { zh: numbersZh, en: numbersEn };

/**
 * The numbers of a text, but for those that belong to a term or a name, whose words are compared as a whole.
 * A listed word right after digits is their unit (“billion yuan”) and no name.
 */
export function numbersOf(text: string, locale: Locale, lexicon: Lexicon): NumberFound[] {
  let rest = text;
  for (const { start, end } of lexicon.find[locale](text)) {
    if (/\d ?$/.test(text.slice(0, start)) || numberReaders[locale](text.slice(start, end)).length === 0)
      continue;
    rest = rest.slice(0, start) + '\u{FFFC}'.repeat(end - start) + rest.slice(end);
  }
  return numberReaders[locale](rest);
}

const same = (a: NumberFound) => (b: NumberFound) => a.value === b.value && a.unit === b.unit;
const inWords = ({ value, unit }: NumberFound) =>
  `${value.toLocaleString('en', { maximumFractionDigits: 9, useGrouping: unit !== 'year' })}${unit === 'count' ? '' : ` (${unit})`}`;

/** Numbers that one language has and the other has not, or not as often; and numbers that changed places. */
export function auditNumbers(pair: Localized, lexicon: Lexicon): Fault[] {
  const numbers = {
    zh: numbersOf(pair.zh, 'zh', lexicon),
    en: numbersOf(pair.en, 'en', lexicon),
  };
  const zh = unanswered(numbers.zh, numbers.en);
  const en = unanswered(numbers.en, numbers.zh);
  const fault = (locale: Locale, { start, end }: NumberFound, expected: string, found: string): Fault => ({
    rule: 'figures',
    locale,
    offset: start,
    about: pair[locale].slice(start, end),
    expected,
    found,
    fix: 'Make the two say the same number; the Chinese is the source.',
  });
  const words = (locale: Locale, { start, end }: NumberFound) => `“${pair[locale].slice(start, end)}”`;
  // A number that is wrong is missing in one language and too many in the other; that is one fault.
  const faults = Array.from({ length: Math.max(zh.length, en.length) }, (_, i) => {
    const [inZh, inEn] = [zh[i], en[i]];
    if (inZh && inEn) {
      return fault(
        'en',
        inEn,
        `${inWords(inZh)}, for ${words('zh', inZh)}`,
        `${inWords(inEn)}: ${words('en', inEn)}`,
      );
    }
    const expected = 'the same numbers in both languages';
    if (inZh)
      return fault('zh', inZh, expected, `${inWords(inZh)}, ${words('zh', inZh)}, in the Chinese alone`);
    const alone = inEn as NumberFound;
    return fault('en', alone, expected, `${inWords(alone)}, ${words('en', alone)}, in the English alone`);
  });
  return [
    ...faults,
    ...auditOrder(pair, {
      zh: numbers.zh.filter((number) => !zh.includes(number)),
      en: numbers.en.filter((number) => !en.includes(number)),
    }),
  ];
}

/** The numbers that need an answer in the other language and have none; each answers one. */
function unanswered(numbers: NumberFound[], others: NumberFound[]): NumberFound[] {
  const left = [...others];
  return numbers.filter((number) => {
    const answer = number.needed ? left.findIndex(same(number)) : -1;
    if (answer >= 0) left.splice(answer, 1);
    return number.needed && answer < 0;
  });
}

/** What is named rather than counted turns with the order of words: the second session of the fifth committee. */
const named: Unit[] = ['ordinal', 'year', 'month', 'day of the month'];

/** Amounts come in the same order in both languages; two that were swapped show here alone. */
function auditOrder(pair: Localized, numbers: Record<Locale, NumberFound[]>): Fault[] {
  const common = (own: NumberFound[], others: NumberFound[]) =>
    own.filter((number) => number.needed && !named.includes(number.unit) && others.some(same(number)));
  const zh = common(numbers.zh, numbers.en);
  const en = common(numbers.en, numbers.zh);
  const at = en.findIndex((number, i) => zh[i] && !same(number)(zh[i]));
  const first = en[at];
  if (!first) return [];
  return [
    {
      rule: 'figures',
      locale: 'en',
      offset: first.start,
      about: pair.en.slice(first.start, first.end),
      expected: `the numbers in the order of the Chinese: ${zh.map(inWords).join(', ')}`,
      found: en.map(inWords).join(', '),
      fix: 'See that each number stands by what it counts.',
    },
  ];
}
