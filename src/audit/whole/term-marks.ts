import type { HighlightSource } from '../../review/read-highlight.ts';
import type { Finding } from '../../review/types.ts';
import type { Glossary } from '../../schemas/glossary.ts';

/** Every `<Term id>` written by hand names a term of the glossary; nothing is said while that cannot be read. */
export function auditTermMarks({ file, marks }: HighlightSource, glossary: Glossary | undefined): Finding[] {
  if (!glossary) return [];
  return marks
    .filter(({ id }) => !Object.hasOwn(glossary, id))
    .map(({ id, line, column }) => ({
      file,
      line,
      column,
      rule: 'term-marks',
      expected: 'the id of a glossary term',
      found: `“${id}”`,
      fix: 'Use an id of glossary.yaml, or add the term there.',
    }));
}
