import type { HighlightSource } from '../../review/read-highlight.ts';
import type { Finding } from '../../review/types.ts';
import { rules } from '../rules/index.ts';
import type { Translation } from '../translation.ts';

const rule = 'exceptions';
const known = rules.map(({ name }) => name);

/** Exceptions that name no rule of the audit. */
export function auditExceptions({ file, yaml, exceptions }: HighlightSource): Finding[] {
  return exceptions.flatMap((exception, i) => {
    if (known.includes(exception.rule)) return [];
    return {
      file,
      ...yaml.positionOf(['exceptions', i, 'rule']),
      rule,
      expected: `one of the rules ${known.join(', ')}`,
      found: `“${exception.rule}”`,
      fix: 'Name the rule as the finding does that is to be excused.',
    };
  });
}

/**
 * The findings about texts, but for those that an exception of the highlight excuses; each exception excuses one. An
 * exception that excuses nothing is a finding itself, unless its text was not compared.
 */
export function excuse(
  highlights: readonly HighlightSource[],
  compared: readonly Translation[],
  findings: readonly Finding[],
): Finding[] {
  const files = highlights.map(({ file }) => file);
  return [
    ...findings.filter(({ file }) => !files.includes(file)),
    ...highlights.flatMap((highlight) => {
      const inFile = ({ file }: { file: string }) => file === highlight.file;
      const addresses = new Set(compared.filter(inFile).map(({ at }) => at));
      return excuseIn(highlight, addresses, findings.filter(inFile));
    }),
  ];
}

function excuseIn(
  highlight: HighlightSource,
  compared: ReadonlySet<string>,
  findings: readonly Finding[],
): Finding[] {
  const unused = new Set(highlight.exceptions.keys());
  const left = findings.filter(({ at, rule, about }) => {
    const excusing = [...unused].find((i) => {
      const exception = highlight.exceptions[i];
      return exception?.at === at && exception?.rule === rule && exception.about === about;
    });
    return excusing === undefined || !unused.delete(excusing);
  });
  return [...left.map(withExample), ...stale(highlight, compared, unused)];
}

/** A finding that shows the exception which would excuse it. */
function withExample(finding: Finding): Finding {
  const { at, rule, about, fix } = finding;
  const example = `{ at: ${at}, rule: ${rule}, about: ${JSON.stringify(about)}, reason: … }`;
  return { ...finding, fix: `${fix} If the text is right: exceptions: - ${example}` };
}

function stale(
  { file, yaml, exceptions, paragraphs }: HighlightSource,
  compared: ReadonlySet<string>,
  unused: ReadonlySet<number>,
): Finding[] {
  const all = ['title', ...paragraphs.flatMap(({ segments }) => segments.map(({ id }) => id))];
  const skipped = all.filter((at) => !compared.has(at));
  return exceptions.flatMap((exception, i) => {
    if (!unused.has(i) || skipped.includes(exception.at) || !known.includes(exception.rule)) return [];
    return {
      file,
      ...yaml.positionOf(['exceptions', i]),
      rule,
      expected: `a finding of the rule ${exception.rule} about “${exception.about}” at ${exception.at}`,
      found: 'none, so there is nothing to excuse',
      fix: 'Delete the exception, or name the words as the finding does.',
    };
  });
}
