/**
 * How good the audit is on correct pairs that it was not made with, with no term or name listed: the false alarms,
 * and the planted faults that it finds. Rules may be tuned on the open half; the held-back one only measures.
 */
import { formatFinding } from '../../src/audit/reports/text.ts';
import type { ReviewSource } from '../../src/review/read.ts';
import type { Finding } from '../../src/review/types.ts';
import { reviewOfPairs } from '../pairs.ts';
import { comparedAlone, type Score, scores } from './mutations.ts';

export const halves = ['open', 'held'] as const;
export type Half = (typeof halves)[number];

const reviewOf = (half: Half): ReviewSource => reviewOfPairs(`tests/fixtures/pairs/${half}`);

const pairsIn = (highlights: ReviewSource['highlights']) =>
  highlights.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);

export interface FalseAlarms {
  pairs: number;
  findings: Finding[];
  /** Findings for 100 correct pairs. */
  rate: number;
}

/** What the audit finds in pairs that are right. */
export function falseAlarms(half: Half): FalseAlarms {
  const review = reviewOf(half);
  const findings = comparedAlone(
    review,
    review.highlights.map(({ file }) => file),
  );
  const pairs = pairsIn(review.highlights);
  return { pairs, findings, rate: Math.round((1000 * findings.length) / pairs) / 10 };
}

/** The findings of each file of a half, by rule. */
function falseAlarmsByFile(half: Half): Record<string, object> {
  const { findings, pairs, rate } = falseAlarms(half);
  const byRule = (list: readonly Finding[]) =>
    Object.fromEntries([...Map.groupBy(list, ({ rule }) => rule)].map(([rule, all]) => [rule, all.length]));
  const rows = reviewOf(half).highlights.map((highlight) => {
    const own = findings.filter(({ file }) => file === highlight.file);
    const count = pairsIn([highlight]);
    return [
      `${half}/${highlight.slug}`,
      { pairs: count, 'per 100': Math.round((1000 * own.length) / count) / 10, ...byRule(own) },
    ];
  });
  return Object.fromEntries([...rows, [`${half}, all`, { pairs, 'per 100': rate, ...byRule(findings) }]]);
}

/** The faults planted in the pairs of a half that the audit finds; those that show only in a content folder are left out. */
export const scoresOf = (half: Half, perKind?: number): Score[] =>
  scores(reviewOf(half), comparedAlone, { perKind }).filter(
    ({ group }) => group !== 'files' && group !== 'lists',
  );

/** The findings and the missed faults of a half, in words. */
function show(half: Half, missing: readonly Score[]) {
  console.log(falseAlarms(half).findings.map(formatFinding).join('\n\n'));
  for (const { kind, claim, missed } of missing) {
    if (claim === 'none' || missed.length === 0) continue;
    console.log(`Not found in the ${half} half, ${kind}:\n  ${missed.slice(0, 8).join('\n  ')}`);
  }
}

/**
 * Prints the false alarms of both halves, and what is missed; gives a table of what is found, by kind.
 * @param showHeld whether to print texts of the half that is held back
 */
export function auditOnPairs(showHeld: boolean): object[] {
  const open = scoresOf('open');
  const held = scoresOf('held');
  show('open', open);
  if (showHeld) show('held', held);
  for (const half of halves) console.table(falseAlarmsByFile(half));
  return open.map(({ missed, made, caught, ...kind }, i) => ({
    ...kind,
    open: `${caught} of ${made}`,
    held: `${held[i]?.caught} of ${held[i]?.made}`,
  }));
}
