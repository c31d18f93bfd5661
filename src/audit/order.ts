import { reservedSlugs } from '../i18n/url.ts';
import type { HighlightSource, ReviewSource } from '../review/read.ts';
import type { Finding } from '../review/types.ts';

/** The highlights as a whole: there are some, numbered 1, 2, 3 … without gap, each with an address of its own. */
export function auditOrder({ highlights, files }: ReviewSource, unreadable: number): Finding[] {
  const findings: Finding[] = [];
  const report = (highlight: HighlightSource, rule: string, expected: string, found: string, fix: string) => {
    const place = rule === 'order' ? highlight.yaml.positionOf(['order']) : { line: 1, column: 1 };
    findings.push({ file: highlight.file, ...place, rule, expected, found, fix });
  };
  if (highlights.length === 0 && unreadable === 0) {
    const expected = 'at least one highlight (NN-slug.mdx)';
    const fix = 'Add a file for each highlight, or set CONTENT_DIR to the folder that has them.';
    return [{ file: files.highlights, line: 1, column: 1, rule: 'empty', expected, found: 'none', fix }];
  }

  const byOrder = new Map<number, HighlightSource>();
  const bySlug = new Map<string, HighlightSource>();
  for (const highlight of highlights) {
    const { order, slug } = highlight;
    const sameOrder = byOrder.get(order);
    const sameSlug = bySlug.get(slug);
    if (sameOrder) {
      report(
        highlight,
        'order',
        'an order of its own',
        `${order}, which ${sameOrder.file} has too`,
        'Give one of the two another order.',
      );
    }
    if (sameSlug) {
      report(
        highlight,
        'slug',
        'a slug of its own',
        `${slug}, which ${sameSlug.file} has too`,
        'Rename one of the two files.',
      );
    }
    if (reservedSlugs.includes(slug)) {
      report(
        highlight,
        'slug',
        `a slug other than ${reservedSlugs.join(', ')}`,
        slug,
        'Rename the file: that address is taken by a page of the site.',
      );
    }
    byOrder.set(order, highlight);
    bySlug.set(slug, highlight);
  }

  // A file that could not be read may hold the missing number, so gaps are looked for when all were read.
  if (unreadable > 0) return findings;
  const last = Math.max(...byOrder.keys());
  for (let order = 1; order < last; order++) {
    if (byOrder.has(order)) continue;
    const after = highlights.find((highlight) => highlight.order > order) as HighlightSource;
    report(
      after,
      'order',
      `a highlight with order ${order}`,
      'none',
      `Add it, or renumber from here: orders run from 1 to ${highlights.length}.`,
    );
  }
  return findings;
}
