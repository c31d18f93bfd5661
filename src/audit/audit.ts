import { type ReviewSource, readReview } from '../review/read.ts';
import type { Finding, Review } from '../review/types.ts';
import { auditFidelity } from './fidelity.ts';
import { auditFigures } from './figures.ts';
import { auditFileNames } from './file-names.ts';
import { auditLabels } from './labels.ts';
import { auditOrder } from './order.ts';
import { auditPairs } from './pairs.ts';
import { auditTerms } from './terms.ts';

/** Checks a content folder whole. Gives every finding at once, by file and line; none when all is well. */
export function audit(contentDir: string): Finding[] {
  return check(readReview(contentDir)).findings;
}

/**
 * Checks a review that was read, or made in memory.
 * @param unreadable how many highlights could not be read, and so may hold what seems to be missing
 */
export function auditReview(review: ReviewSource, unreadable = 0): Finding[] {
  const order = [...auditFileNames(review), ...auditOrder(review, unreadable)];
  // The source is compared highlight by highlight, which needs their order to be sound.
  const fidelity = order.length === 0 ? auditFidelity(review, unreadable) : [];
  return [
    ...order,
    ...review.highlights.flatMap(auditFigures),
    ...review.highlights.flatMap((highlight) => auditTerms(highlight, review.glossary)),
    ...fidelity,
    ...auditPairs(review, fidelity),
    ...auditLabels(review),
  ];
}

function check({ review, findings }: ReturnType<typeof readReview>) {
  const unreadable = findings.filter(({ file }) => file.endsWith('.mdx')).length;
  const all = [...findings, ...auditReview(review, unreadable)].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );
  return { review, findings: all };
}

/** A finding as lines of text that an editor can act on. */
export function formatFinding({ file, line, column, rule, expected, found, fix }: Finding): string {
  return `${file}:${line}:${column} (${rule})\n  expected: ${expected}\n  found:    ${found}\n  to mend:  ${fix}`;
}

/** Thrown when content is not fit to be built; its message holds every finding, its title their number. */
export class ContentError extends Error {
  readonly title: string;

  constructor(findings: Finding[]) {
    const title = `The content has ${findings.length === 1 ? '1 mistake' : `${findings.length} mistakes`}`;
    super(`${title}:\n\n${findings.map(formatFinding).join('\n\n')}\n`);
    this.name = 'ContentError';
    this.title = title;
  }
}

/**
 * The review as plain data, highlights in order.
 * @throws ContentError if the audit finds anything
 */
export function soundReview(contentDir: string): Review {
  const { review, findings } = check(readReview(contentDir));
  const { data, glossary, names, highlights, source } = review;
  if (findings.length > 0 || !data || !glossary || !names || source === undefined) {
    throw new ContentError(findings);
  }
  return { data, glossary, names, source, highlights: highlights.sort((a, b) => a.order - b.order) };
}
