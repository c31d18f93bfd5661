import type { HighlightSource, ReviewSource } from '../../review/read.ts';
import type { Finding } from '../../review/types.ts';
import { reservedSlugs } from '../../site/addresses.ts';

/** The highlights as a whole: there are some, numbered 1, 2, 3 … without gap, each with an address of its own. */
export function auditOrder({ highlights, files }: ReviewSource, unreadable: number): Finding[] {
  if (highlights.length === 0 && unreadable === 0) {
    const expected = 'at least one highlight (NN-slug.mdx)';
    const fix = 'Add a file for each highlight, or set CONTENT_DIR to the folder that has them.';
    return [{ file: files.highlights, line: 1, column: 1, rule: 'empty', expected, found: 'none', fix }];
  }
  // A file that could not be read may hold the missing number, so gaps are looked for when all were read.
  return [...highlights.flatMap(auditNames), ...(unreadable > 0 ? [] : auditGaps(highlights))];
}

const report = (
  { file }: HighlightSource,
  rule: string,
  expected: string,
  found: string,
  fix: string,
): Finding => ({ file, line: 1, column: 1, rule, expected, found, fix });

/** A number and a slug that no highlight before has. */
function auditNames(highlight: HighlightSource, at: number, all: readonly HighlightSource[]): Finding[] {
  const { order, slug } = highlight;
  const before = all.slice(0, at);
  const sameOrder = before.find((other) => other.order === order);
  const sameSlug = before.find((other) => other.slug === slug);
  const findings: Finding[] = [];
  if (sameOrder) {
    const found = `${order}, which ${sameOrder.file} has too`;
    findings.push(report(highlight, 'order', 'a number of its own', found, 'Rename one of the two files.'));
  }
  if (sameSlug) {
    const found = `${slug}, which ${sameSlug.file} has too`;
    findings.push(report(highlight, 'slug', 'a slug of its own', found, 'Rename one of the two files.'));
  }
  if (reservedSlugs.includes(slug)) {
    const fix = 'Rename the file: that address is taken by a page of the site.';
    findings.push(report(highlight, 'slug', `a slug other than ${reservedSlugs.join(', ')}`, slug, fix));
  }
  return findings;
}

/** Numbers that no file has; the two files beside the gap are named. */
function auditGaps(highlights: readonly HighlightSource[]): Finding[] {
  return highlights.flatMap((highlight, i) => {
    const before = highlights[i - 1];
    const next = (before?.order ?? 0) + 1;
    if (highlight.order <= next) return [];
    const found = `${highlight.order}, after ${before ? before.file : 'nothing'}`;
    const fix = `Add the file with number ${next}, or renumber from here.`;
    return report(highlight, 'order', `number ${next} in the file’s name`, found, fix);
  });
}
