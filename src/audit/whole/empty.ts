import type { ReviewSource } from '../../review/read.ts';
import type { Finding } from '../../review/types.ts';

/** A review has highlights. @param unreadable how many files could not be read */
export function auditEmpty({ highlights, files }: ReviewSource, unreadable: number): Finding[] {
  if (highlights.length + unreadable > 0) return [];
  const expected = 'at least one highlight (NN-slug.mdx)';
  const fix = 'Add a file for each highlight, or set CONTENT_DIR to the folder that has them.';
  return [{ file: files.highlights, line: 1, column: 1, rule: 'empty', expected, found: 'none', fix }];
}
