import { type ReviewSource, readReview } from '../review/read.ts';
import type { Finding, Review } from '../review/types.ts';
import { makeLexicon } from './lexicon.ts';
import { textReport, titleOf } from './reports/text.ts';
import { auditTexts } from './texts.ts';
import { auditAuthors } from './whole/authors.ts';
import { auditChartData } from './whole/chart-data.ts';
import { auditCorrections } from './whole/corrections.ts';
import { auditEmpty } from './whole/empty.ts';
import { auditFidelity } from './whole/fidelity.ts';
import { auditFigureData } from './whole/figure-data.ts';
import { auditNotes } from './whole/notes.ts';
import { auditOrder } from './whole/order.ts';
import { auditSlugs } from './whole/slug.ts';
import { auditTermMarks } from './whole/term-marks.ts';

/** A review as it could be read, and every finding at once, by file and line; none when all is well. */
export interface Checked {
  review: ReviewSource;
  findings: Finding[];
}

/** Reads a content folder and checks it whole. */
export const checkReview = (contentDir: string): Checked => check(readReview(contentDir));

/**
 * Checks a review that was read, or made in memory.
 * @param unreadable how many highlights could not be read, and so may hold what seems to be missing
 */
export function auditReview(review: ReviewSource, unreadable = 0): Finding[] {
  const { highlights, glossary, names, exceptions } = review;
  const order = [...auditEmpty(review, unreadable), ...auditOrder(review, unreadable), ...auditSlugs(review)];
  // The source is compared highlight by highlight, which needs their order to be sound.
  const fidelity = order.length === 0 ? auditFidelity(review, unreadable) : [];
  const lexicon = glossary && names && makeLexicon(glossary, names);
  return [
    ...order,
    ...auditAuthors(review),
    ...highlights.flatMap(auditFigureData),
    ...highlights.flatMap(auditChartData),
    ...highlights.flatMap(auditNotes),
    ...highlights.flatMap((highlight) => auditTermMarks(highlight, glossary)),
    // A highlight that could not be read may be the one that is meant.
    ...(unreadable === 0 ? auditCorrections(review) : []),
    ...fidelity,
    // Without the lists, every term and name would seem to be missing from them, and every exception.
    ...(lexicon && exceptions ? auditTexts(review, lexicon, fidelity, unreadable) : []),
  ];
}

function check({ review, findings }: Checked): Checked {
  const unreadable = findings.filter(({ file }) => file.startsWith(review.files.highlights)).length;
  const all = withoutRepeats([...findings, ...auditReview(review, unreadable)]).sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );
  return { review, findings: all };
}

/** A character that was found in a file may be found once more in the text that it belongs to. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const placeOf = ({ file, line, column, rule }: Finding) => `${file}:${line}:${column} ${rule}`;
  const inFiles = new Set(findings.filter(({ at }) => at === undefined).map(placeOf));
  return findings.filter((finding) => finding.at === undefined || !inFiles.has(placeOf(finding)));
}

/** Thrown when content is not fit to be built; its message holds every finding, its title their number. */
export class ContentError extends Error {
  readonly title: string;

  constructor(findings: readonly Finding[]) {
    super(textReport(findings));
    this.name = 'ContentError';
    this.title = titleOf(findings);
  }
}

/**
 * A checked review as plain data, highlights in order.
 * @throws ContentError if the audit found anything
 */
export function sound({ review, findings }: Checked): Review {
  const { data, glossary, names, highlights, exceptions, source } = review;
  if (findings.length > 0 || !data || !glossary || !names || !exceptions || source === undefined) {
    throw new ContentError(findings);
  }
  return { data, glossary, names, source, highlights, exceptions };
}

/** The review of a content folder. @throws ContentError if the audit finds anything */
export const soundReview = (contentDir: string): Review => sound(checkReview(contentDir));
