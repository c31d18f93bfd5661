import type { HighlightSource } from '../../review/read-highlight.ts';
import type { Finding } from '../../review/types.ts';
import { sentencesById } from '../sentence-ids.ts';

/** Every translator's note is on a sentence that exists. */
export function auditNotes({ file, yaml, paired, paragraphs, notes }: HighlightSource): Finding[] {
  // Without its pairs a highlight has no sentences that could be relied on.
  if (!paired) return [];
  const { byId, range } = sentencesById(paragraphs);
  return notes.flatMap(({ at }, i) => {
    if (byId.has(at)) return [];
    const fix = 'Name the paragraph and the line that the note is about.';
    return {
      file,
      ...yaml.positionOf(['notes', i, 'at']),
      rule: 'notes',
      expected: range,
      found: at,
      fix,
    };
  });
}
