import type { ReviewSource } from '../../review/read.ts';
import type { HighlightSource } from '../../review/read-highlight.ts';
import type { Finding } from '../../review/types.ts';

/** The highlights are numbered 1, 2, 3 … without gap. @param unreadable how many files could not be read */
export function auditOrder({ highlights }: ReviewSource, unreadable: number): Finding[] {
  // A file that could not be read may hold the missing number, so gaps are looked for when all were read.
  return [...duplicates(highlights), ...(unreadable > 0 ? [] : gaps(highlights))];
}

const report = ({ file }: HighlightSource, expected: string, found: string, fix: string): Finding => ({
  file,
  line: 1,
  column: 1,
  rule: 'order',
  expected,
  found,
  fix,
});

/** Numbers that an earlier file has too. */
function duplicates(highlights: readonly HighlightSource[]): Finding[] {
  return highlights.flatMap((highlight, i) => {
    const earlier = highlights.slice(0, i).find(({ order }) => order === highlight.order);
    if (!earlier) return [];
    const found = `${highlight.order}, which ${earlier.file} has too`;
    return report(highlight, 'a number of its own', found, 'Rename one of the two files.');
  });
}

/** Numbers that no file has; the two files beside the gap are named. */
function gaps(highlights: readonly HighlightSource[]): Finding[] {
  return highlights.flatMap((highlight, i) => {
    const before = highlights[i - 1];
    const next = (before?.order ?? 0) + 1;
    if (highlight.order <= next) return [];
    const found = `${highlight.order}, after ${before ? before.file : 'nothing'}`;
    const fix = `Add the file with number ${next}, or renumber from here.`;
    return report(highlight, `number ${next} in the file’s name`, found, fix);
  });
}
