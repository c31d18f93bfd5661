import type { ReviewSource } from '../../review/read.ts';
import type { Finding } from '../../review/types.ts';
import { sentencesById } from '../sentence-ids.ts';

/** Every correction is of a highlight and a sentence that exist, so that its link leads to them. */
export function auditCorrections({ data, yaml, highlights }: ReviewSource): Finding[] {
  if (!data || !yaml || highlights.length === 0) return [];
  return data.corrections.flatMap(({ highlight: slug, at }, i) => {
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
}
