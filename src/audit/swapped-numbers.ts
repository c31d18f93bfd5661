/**
 * Two amounts that stand in the other order than in the source. A translation turns their order rightly where both
 * languages name what they count; here are the cases in which that cannot be.
 */
import type { NumberFound } from '../languages/numbers.ts';
import { isMeasure, type Unit } from '../languages/units.ts';
import type { NumberPair } from './number-pairs.ts';
import type { Text } from './translation.ts';

/** What is named rather than counted turns with the order of words: the second session of the fifth committee. */
export const named: readonly Unit[] = [
  'ordinal',
  'year',
  'month',
  'day of the month',
  'half-year',
  'quarter',
  'decade',
];

/** How far before the first of two amounts a word may stand that turns them: “of the 35, 20”. */
const reach = 12;

export interface Swap {
  first: NumberPair;
  second: NumberPair;
}

/** Amounts alone, in pairs of which it is sure which answers which. */
function amountsIn(pairs: readonly NumberPair[], inTarget: readonly NumberFound[]): NumberPair[] {
  const isOnly = ({ value }: NumberFound) => inTarget.filter((other) => other.value === value).length === 1;
  const isAmount = ({ needed, name, unit }: NumberFound) => needed && !name && !named.includes(unit);
  return pairs.filter(({ source, target }) => isAmount(source) && isAmount(target) && isOnly(target));
}

/** The first two amounts that changed places. @param inTarget the numbers of the translation, from left to right */
export function swappedAmounts(
  source: Text,
  target: Text,
  pairs: readonly NumberPair[],
  inTarget: readonly NumberFound[],
): Swap | undefined {
  const amounts = amountsIn(pairs, inTarget);
  const isTurned = ({ first, second }: Swap) =>
    inTarget.indexOf(second.target) < inTarget.indexOf(first.target);
  return amounts
    .flatMap((first, i) => {
      const sameUnit = amounts.slice(i + 1).find((other) => other.source.unit === first.source.unit);
      const next = amounts[i + 1];
      return [
        ...(sameUnit ? [{ first, second: sameUnit }].filter((swap) => isCertain(source, target, swap)) : []),
        ...(next ? [{ first, second: next }].filter((swap) => isMisfit(target, swap)) : []),
      ];
    })
    .find(isTurned);
}

/** Of plain numbers, those before the same measure word or in a list; nothing between them may turn them. */
function isCertain(source: Text, target: Text, { first, second }: Swap): boolean {
  const between = (text: Text, from: NumberFound, to: NumberFound) => text.plain.slice(from.end, to.start);
  const counted = ({ end }: NumberFound) => source.plain[end];
  // Who has more points comes first in an English score, whoever the sentence is about.
  if (/^[–-]$/.test(between(target, second.target, first.target))) return false;
  const isList = [
    between(source, first.source, second.source),
    between(target, second.target, first.target),
  ].every((words) => /[,;，、；]/.test(words));
  if (first.source.unit === 'count' && counted(first.source) !== counted(second.source) && !isList)
    return false;
  const turns = (text: Text, from: NumberFound, to: NumberFound) =>
    text.language.turnsOrder.test(text.plain.slice(Math.max(0, from.start - reach), to.start));
  return !(turns(source, first.source, second.source) && turns(target, second.target, first.target));
}

/** What is counted comes right after an amount of money: “43.7 billion yuan projects with an investment of 41”. */
const isMisfit = ({ language, plain }: Text, { first, second }: Swap): boolean =>
  first.source.unit === 'count' &&
  isMeasure(second.target.unit) &&
  language.countedNext?.test(plain.slice(second.target.end)) === true;
