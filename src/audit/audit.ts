import { readReview } from '../review/read.ts';
import type { Finding, Review } from '../review/types.ts';
import { auditFidelity } from './fidelity.ts';
import { auditFigures } from './figures.ts';
import { auditFileNames } from './file-names.ts';
import { auditOrder } from './order.ts';
import { auditTerms } from './terms.ts';

/** Checks a content folder whole. Gives every finding at once, by file and line; none when all is well. */
export function audit(contentDir: string): Finding[] {
  const { review, findings } = readReview(contentDir);
  const unreadable = findings.filter(({ file }) => file.endsWith('.mdx')).length;
  const order = [...auditFileNames(review), ...auditOrder(review, unreadable)];
  return [
    ...findings,
    ...order,
    ...review.highlights.flatMap(auditFigures),
    ...(review.glossary ? review.highlights.flatMap((h) => auditTerms(h, review.glossary ?? {})) : []),
    // The source is compared highlight by highlight, which needs their order to be sound.
    ...(order.length === 0 ? auditFidelity(review, unreadable) : []),
  ].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
}

/** A finding as five lines of text that an editor can act on. */
export function formatFinding({ file, line, column, rule, expected, found, fix }: Finding): string {
  return `${file}:${line}:${column} (${rule})\n  expected: ${expected}\n  found:    ${found}\n  to mend:  ${fix}`;
}

/** Thrown when content is not fit to be built; its message holds every finding. */
export class ContentError extends Error {
  constructor(findings: Finding[]) {
    const count = findings.length === 1 ? '1 mistake' : `${findings.length} mistakes`;
    super(`The content has ${count}:\n\n${findings.map(formatFinding).join('\n\n')}\n`);
    this.name = 'ContentError';
  }
}

/**
 * The review as plain data, highlights in order.
 * @throws ContentError if the audit finds anything
 */
export function soundReview(contentDir: string): Review {
  const findings = audit(contentDir);
  const { data, glossary, highlights, source } = readReview(contentDir).review;
  if (findings.length > 0 || !data || !glossary || source === undefined) throw new ContentError(findings);
  return { data, glossary, source, highlights: highlights.sort((a, b) => a.order - b.order) };
}
