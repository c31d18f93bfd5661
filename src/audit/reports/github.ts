import { sep } from 'node:path';
import type { Finding } from '../../review/types.ts';

/** The signs that end a part of a command (GitHub Docs, “Workflow commands”; actions/toolkit, command.ts). */
const escapes: Record<string, string> = { '%': '%25', '\r': '%0D', '\n': '%0A', ':': '%3A', ',': '%2C' };
const message = (text: string) => text.replace(/[%\r\n]/g, (sign) => escapes[sign] ?? sign);
const property = (text: string) => text.replace(/[%\r\n:,]/g, (sign) => escapes[sign] ?? sign);

function annotation({ file, line, column, rule, expected, found, fix }: Finding): string {
  const properties = { file: file.replaceAll(sep, '/'), line, col: column, title: rule };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::error ${list.join(',')}::${message(`expected: ${expected}\nfound: ${found}\nto mend: ${fix}`)}`;
}

/** The findings as annotations that GitHub shows beside the lines of a pull request, one a line. */
export const githubReport = (findings: readonly Finding[]): string => findings.map(annotation).join('\n');
