import type { HighlightSource } from '../../review/read.ts';
import type { Finding } from '../../review/types.ts';
import type { Fault, Pair } from '../translation.ts';

/**
 * Turns faults into findings, but for those that an exception of the file excuses; each exception excuses one. An
 * exception that excuses nothing is a finding, unless its sentence was not compared.
 */
export function findingsOf(
  { file, yaml, exceptions, paragraphs }: HighlightSource,
  compared: Pair[],
  faults: { pair: Pair; fault: Fault }[],
): Finding[] {
  const unused = new Set(exceptions.keys());
  const findings: Finding[] = [];
  for (const { pair, fault } of faults) {
    const { rule, locale, offset, about, expected, found, fix } = fault;
    const excuse = [...unused].find((i) => {
      const exception = exceptions[i];
      return exception?.at === pair.at && exception.rule === rule && exception.about === about;
    });
    if (excuse !== undefined) {
      unused.delete(excuse);
      continue;
    }
    findings.push({
      file,
      ...pair.positionOf(locale, offset),
      rule,
      expected,
      found,
      fix: `${fix} If the text is right: exceptions: - { at: ${pair.at}, rule: ${rule}, about: ${JSON.stringify(about)}, reason: … }`,
    });
  }
  const ids = ['title', ...paragraphs.flatMap(({ segments }) => segments.map(({ id }) => id))];
  const skipped = new Set(ids.filter((id) => !compared.some(({ at }) => at === id)));
  for (const i of unused) {
    const exception = exceptions[i];
    if (exception && skipped.has(exception.at)) continue;
    findings.push({
      file,
      ...yaml.positionOf(['exceptions', i]),
      rule: 'exceptions',
      expected: `a finding of the rule ${exception?.rule} about “${exception?.about}” at ${exception?.at}`,
      found: 'none, so there is nothing to excuse',
      fix: 'Delete the exception, or name the words as the finding does.',
    });
  }
  return findings;
}
