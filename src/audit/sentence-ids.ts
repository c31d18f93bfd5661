import type { Paragraph, Segment } from '../review/types.ts';

/** The sentences of a highlight by the address that figures and notes name them by, and the addresses in words. */
export function sentencesById(paragraphs: readonly Paragraph[]): {
  byId: Map<string, Segment>;
  range: string;
} {
  const segments = paragraphs.flatMap((paragraph) => paragraph.segments);
  const last = paragraphs.at(-1)?.segments.at(-1)?.id ?? '(it has none)';
  return {
    byId: new Map(segments.map((segment) => [segment.id, segment])),
    range: `a sentence of this file, at the latest ${last}`,
  };
}
