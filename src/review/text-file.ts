import { readFileSync, statSync } from 'node:fs';
import { characterFindings } from './characters.ts';
import type { Finding, Position } from './types.ts';

/** A text, without what some editors add: a byte order mark, and carriage returns at line ends. */
const plainText = (text: string): string => text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');

/** Decodes UTF-8. @returns nothing for bytes that are something else */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Where the first sign stands that could not be decoded. */
function firstUnreadable(bytes: Uint8Array): Position {
  // A decoder that is not strict writes U+FFFD for what it cannot read (WHATWG Encoding).
  const lines = new TextDecoder().decode(bytes).split('\ufffd', 1)[0]?.split('\n') ?? [];
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/**
 * The text of a file. Where there is none, or none in UTF-8, a finding says so, and where characters are in it that
 * nobody means to write.
 */
export function readText(file: string, findings: Finding[]): string | undefined {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
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
  const bytes = readFileSync(file);
  const decoded = decode(bytes);
  if (decoded !== undefined) {
    const text = plainText(decoded);
    findings.push(...characterFindings(text, file));
    return text;
  }
  findings.push({
    file,
    ...firstUnreadable(bytes),
    rule: 'encoding',
    expected: 'text in UTF-8',
    found: 'a sign in another encoding, such as GBK or UTF-16',
    fix: 'Save the file anew as UTF-8: the editor has this beside “Save as”, or in its status bar.',
  });
  return undefined;
}
