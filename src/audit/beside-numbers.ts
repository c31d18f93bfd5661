/** What the rules `degree` and `direction` share: each compares what the words beside a number say of it. */
import type { BesideNumbers, Sense } from '../languages/language.ts';
import type { NumberFound } from '../languages/numbers.ts';
import type { Unit } from '../languages/units.ts';
import type { Finding } from '../review/types.ts';
import type { Lexicon } from './lexicon.ts';
import { pairedNumbers } from './number-pairs.ts';
import { answersIn } from './senses.ts';
import type { Text, Translation } from './translation.ts';
import { unlistedNumbers } from './unlisted-numbers.ts';

type Kind = 'degree' | 'direction';
type Said = BesideNumbers[Kind][number]['says'][number];

/** A text with the amounts in it, and for each of them the words around it, with the amount between `<` and `>`. */
interface Amounts {
  text: Text;
  senses: readonly Sense<Said>[];
  around: Map<number, string>;
  marked: string;
}

/** A number of one text, and the one of the other that says the same. */
type Pair = readonly [own: NumberFound, other: NumberFound];

const named: Unit[] = ['ordinal', 'month', 'day of the month'];

function amountsOf(kind: Kind, text: Text, lexicon: Lexicon): Amounts {
  const { beside, ends } = text.language;
  const amounts = unlistedNumbers(text.plain, text.locale, lexicon).filter(
    ({ unit }) => !named.includes(unit),
  );
  const endsOf = (sign: RegExp) => [...text.plain.matchAll(sign)].map(({ index }) => index + 1);
  const [sentenceEnds, clauseEnds] = [endsOf(ends.sentence), endsOf(ends.clause)];
  const around = new Map<number, string>();
  for (const { start, end } of amounts) {
    // A number that may be none, as in “between” or “neither”, parts no words from the next.
    const list = amounts.filter((amount) => amount.needed || amount.start === start);
    const i = list.findIndex((amount) => amount.start === start);
    let first = i;
    while (first > 0 && beside.listed.test(text.plain.slice(list[first - 1]?.end, list[first]?.start)))
      first--;
    const from = Math.max(list[first - 1]?.end ?? 0, ...sentenceEnds.filter((at) => at <= start));
    const to = Math.min(list[i + 1]?.start ?? text.plain.length, ...clauseEnds.filter((at) => at >= end));
    around.set(
      start,
      `${text.plain.slice(from, start)}<${text.plain.slice(start, end)}>${text.plain.slice(end, to)}`,
    );
  }
  const marked = amounts.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}<${rest.slice(start, end)}>${rest.slice(end)}`,
    text.plain,
  );
  return { text, senses: beside[kind], around, marked };
}

const found = (words: string, expression: RegExp | undefined) =>
  (expression && words.match(expression)) ?? [];

/** What the words around a number say for certain. */
const askedBy = ({ senses, around }: Amounts, { start }: NumberFound) =>
  senses.filter(({ certain }) => found(around.get(start) ?? '', certain).length > 0);

/** The numbers of one text of which something is said for certain, and nothing like it of the same numbers of the other. */
function unanswered(kind: Kind, here: Amounts, there: Amounts, pairs: readonly Pair[]): NumberFound[] {
  const asked = pairs.map(([own]) => askedBy(here, own));
  const isAnswered = (words: string, sense: Sense<Said>) => answersIn(there.senses, words, sense).length > 0;
  const isAnsweredElsewhere = (sense: Sense<Said>) =>
    // A verb may be left out the second time (exports fell 4 percent, and imports 5), a degree never; but between it
    // and its number another may stand, of which it is not said: not below the prices of 12 months by 5 percent.
    kind === 'direction'
      ? isAnswered(there.marked, sense)
      : pairs.some(
          ([, { start }], i) => asked[i]?.length === 0 && isAnswered(there.around.get(start) ?? '', sense),
        );
  return pairs.flatMap(([own, other], i) => {
    // A numeral that is a part of a word, as in “not a single one”, has no degree.
    if (own.value === 1 && !own.needed) return [];
    const words = there.around.get(other.start);
    // What one language names (Class III), the other does not measure.
    if (words === undefined || !here.around.has(own.start)) return [];
    const saysOtherwise = askedBy(there, other).length > 0;
    const lost = (asked[i] ?? [])
      .filter((sense) => answersIn(there.senses, words, sense).length === 0)
      .filter((sense) => saysOtherwise || !isAnsweredElsewhere(sense));
    return lost.length > 0 ? [own] : [];
  });
}

const unmarked = (words: string) => words.replace(/[<>]/g, '').trim();

/** What one language says of a number for certain, and the other does not. */
export function compareBesideNumbers(
  kind: Kind,
  { source, target }: Translation,
  lexicon: Lexicon,
): Finding[] {
  const pairs = pairedNumbers(source, target, lexicon);
  if (pairs.length === 0) return [];
  const [inSource, inTarget] = [source, target].map((text) => amountsOf(kind, text, lexicon)) as [
    Amounts,
    Amounts,
  ];
  const lost = unanswered(
    kind,
    inSource,
    inTarget,
    pairs.map((pair) => [pair.source, pair.target]),
  );
  const added = unanswered(
    kind,
    inTarget,
    inSource,
    pairs.map((pair) => [pair.target, pair.source]),
  );
  return pairs.flatMap((pair) => {
    if (!lost.includes(pair.source) && !added.includes(pair.target)) return [];
    const { start, end } = pair.target;
    return [
      target.report(start, {
        rule: kind,
        about: target.plain.slice(start, end),
        expected: `the same ${kind} as in “${unmarked(inSource.around.get(pair.source.start) ?? '')}”`,
        found: `“${unmarked(inTarget.around.get(start) ?? '')}”`,
        fix: `Say the same of the number as the ${source.language.nameInEnglish}, which is the source.`,
      }),
    ];
  });
}
