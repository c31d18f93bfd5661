/** What the words of a figure give: its value, as the readers of numbers and of words of rank understand them. */
import { languages } from '../languages/knowledge.ts';
import { exact, type NumberFound, readingsOf } from '../languages/numbers.ts';
import { type Locale, localeNames } from '../languages/table.ts';
import { factorBetween } from '../languages/units.ts';
import type { Figure } from '../schemas/highlight.ts';

/** The values that the words of a figure may give in one language, in its unit; none where they give none. */
export function valuesIn(locale: Locale, figure: Figure): (number | string)[] {
  const numbers = numbersIn(locale, figure);
  if (figure.unit === 'date') return dateOf(numbers, figure);
  if (figure.unit === 'rank') return rankOf(numbers, locale, figure[locale]);
  const { unit: wanted } = figure;
  const [first, ...others] = numbers.map((number) =>
    readingsOf(number).flatMap(({ value, unit }) => {
      // What is counted is taken as it is written.
      const factor = unit === 'count' || wanted === 'count' ? 1 : factorBetween(unit, wanted);
      return factor === undefined ? [] : [value * factor];
    }),
  );
  // Several numbers are one value only as a product.
  if (!first || (others.length > 0 && !figure[locale].includes('×'))) return [];
  return others
    .reduce((products, values) => products.flatMap((a) => values.map((b) => a * b)), first)
    .map(exact);
}

const numbersIn = (locale: Locale, figure: Figure) => languages[locale].numbersIn(figure[locale]);

const isYear = ({ unit }: NumberFound) => unit === 'year';

/** The parts of a date in the order of ISO 8601, by the units that texts have them in. */
const partsOfDate = ['year', 'month', 'day of the month'];

/**
 * The date of some words, as exactly as they give it. Which year “last year” is, no reader of texts can tell: where one
 * language does not name it, it is that of another.
 */
function dateOf(numbers: NumberFound[], figure: Figure): string[] {
  const named = numbers.filter(isYear);
  const years =
    named.length > 0 ? named : localeNames.flatMap((name) => numbersIn(name, figure)).filter(isYear);
  const parts = [...years, ...numbers.filter((number) => !isYear(number))];
  if (parts.length === 0 || parts.some(({ unit }, i) => unit !== partsOfDate[i])) return [];
  return [parts.map(({ value }) => String(value).padStart(2, '0')).join('-')];
}

/** The rank of some words; a superlative that no ordinal stands by is the first. */
function rankOf(numbers: NumberFound[], locale: Locale, words: string): number[] {
  if (numbers.some(({ unit }) => unit !== 'ordinal')) return [];
  const isSuperlative = languages[locale].scope.some(
    ({ says, certain }) =>
      certain && words.search(certain) >= 0 && (says.includes('first') || says.includes('most')),
  );
  const ranks = [...numbers.map(({ value }) => value), ...(isSuperlative ? [1] : [])];
  return ranks.length > 0 ? [Math.max(...ranks)] : [];
}
