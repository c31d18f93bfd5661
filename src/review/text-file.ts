import { existsSync, readFileSync } from 'node:fs';
import { characterFindings } from './characters.ts';
import type { Finding } from './types.ts';

/** A text, without what some editors add: a byte order mark, and carriage returns at line ends. */
const plainText = (text: string): string => text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');

/** The text of a file; where there is none, or characters in it that nobody means to write, findings say so. */
export function readText(file: string, findings: Finding[]): string | undefined {
  if (existsSync(file)) {
    const text = plainText(readFileSync(file, 'utf8'));
    findings.push(...characterFindings(text, file));
    return text;
  }
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
