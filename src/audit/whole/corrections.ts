import type { ReviewSource } from '../../review/read.ts';
import type { Finding } from '../../review/types.ts';
import { sentencesById } from '../sentence-ids.ts';

/** The day of the last change is that of the newest correction or a later one, so that it cannot be forgotten then. */
function auditModified({ data, yaml }: ReviewSource): Finding[] {
  if (!data || !yaml) return [];
  const newest = data.corrections
    .map(({ date }) => date)
    .sort()
    .at(-1);
  // ISO 8601 dates sort as texts.
  if (!newest || newest <= data.modified) return [];
  return [
    {
      file: yaml.file,
      ...yaml.positionOf(['modified']),
      rule: 'corrections',
      expected: `the day of the newest correction, ${newest}, or a later one`,
      found: data.modified,
      fix: 'Write the day on which the content was last changed.',
    },
  ];
}

/** Every correction is of a highlight and a sentence that exist, so that its link leads to them. */
export function auditCorrections(review: ReviewSource): Finding[] {
  const { data, yaml, highlights } = review;
  if (!data || !yaml || highlights.length === 0) return [];
  const findings = data.corrections.flatMap(({ highlight: slug, at }, i) => {
    const finding = (field: string, expected: string, found: string): Finding => ({
      file: yaml.file,
      ...yaml.positionOf(['corrections', i, field]),
      rule: 'corrections',
      expected,
      found,
      fix: 'Name the highlight by its slug, and the paragraph and the line as in p2.1, or say title.',
    });
    const highlight = highlights.find((other) => other.slug === slug);
    if (!highlight) return finding('highlight', 'the slug of a highlight', slug);
    const { byId, range } = sentencesById(highlight.paragraphs);
    // Without its pairs a highlight has no sentences that could be relied on.
    return at === 'title' || byId.has(at) || !highlight.paired ? [] : finding('at', range, at);
  });
  return [...auditModified(review), ...findings];
}
