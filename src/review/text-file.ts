import { existsSync, readFileSync } from 'node:fs';
import type { Finding } from './types.ts';

/** A text, without what some editors add: a byte order mark, and carriage returns at line ends. */
const plainText = (text: string): string => text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');

/** The text of a file; where there is none, a finding says so. */
export function readText(file: string, findings: Finding[]): string | undefined {
  if (existsSync(file)) return plainText(readFileSync(file, 'utf8'));
  findings.push({
    file,
    line: 1,
    column: 1,
    rule: 'missing-file',
    expected: 'this file',
    found: 'none',
    fix: 'Write it, or set CONTENT_DIR to the folder that has it.',
  });
  return undefined;
}
