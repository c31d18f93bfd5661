import type { ReviewSource } from '../../review/read.ts';
import type { HighlightSource } from '../../review/read-highlight.ts';
import type { Finding } from '../../review/types.ts';
import { reservedSlugs } from '../../site/addresses.ts';

/** Each highlight has a slug that makes an address of its own. */
export const auditSlugs = ({ highlights }: ReviewSource): Finding[] => highlights.flatMap(auditSlug);

function auditSlug({ file, slug }: HighlightSource, i: number, all: readonly HighlightSource[]): Finding[] {
  const report = (expected: string, found: string, fix: string): Finding => {
    return { file, line: 1, column: 1, rule: 'slug', expected, found, fix };
  };
  const findings: Finding[] = [];
  const earlier = all.slice(0, i).find((other) => other.slug === slug);
  if (earlier) {
    const found = `${slug}, which ${earlier.file} has too`;
    findings.push(report('a slug of its own', found, 'Rename one of the two files.'));
  }
  if (reservedSlugs.includes(slug)) {
    const fix = 'Rename the file: that address is taken by a page of the site.';
    findings.push(report(`a slug other than ${reservedSlugs.join(', ')}`, slug, fix));
  }
  return findings;
}
