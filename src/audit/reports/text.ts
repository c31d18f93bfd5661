import type { Finding } from '../../review/types.ts';

/** A finding as lines of text that an editor can act on. */
export function formatFinding({ file, line, column, rule, expected, found, fix }: Finding): string {
  return `${file}:${line}:${column} (${rule})\n  expected: ${expected}\n  found:    ${found}\n  to mend:  ${fix}`;
}

/** How many findings there are, in words. */
export const titleOf = (findings: readonly Finding[]): string =>
  `The content has ${findings.length === 1 ? '1 mistake' : `${findings.length} mistakes`}`;

/** All findings for an editor who reads them. */
export const textReport = (findings: readonly Finding[]): string =>
  `${titleOf(findings)}:\n\n${findings.map(formatFinding).join('\n\n')}\n`;
