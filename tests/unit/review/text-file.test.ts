import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readText } from '../../../src/review/text-file.ts';
import type { Finding } from '../../../src/review/types.ts';

const folder = mkdtempSync(join(tmpdir(), 'text-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(bytes: Uint8Array) {
  const file = join(folder, 'a.yaml');
  writeFileSync(file, bytes);
  const findings: Finding[] = [];
  const text = readText(file, findings);
  return { text, findings: findings.map(({ rule, line, column }) => ({ rule, line, column })) };
}

it('reads UTF-8', () => {
  expect(read(Buffer.from('\ufeff甲\r\n乙\r\n'))).toEqual({ text: '甲\n乙\n', findings: [] });
});

it('tells where a file is in another encoding', () => {
  // GB 18030 writes the second character as D2 D2.
  const mixed = Buffer.concat([Buffer.from('title: 甲\nzh: '), Buffer.from([0xd2, 0xd2, 0x0a])]);
  expect(read(mixed)).toEqual({ text: undefined, findings: [{ rule: 'encoding', line: 2, column: 5 }] });
  expect(read(Buffer.from('\ufefftitle', 'utf16le')).findings).toEqual([
    { rule: 'encoding', line: 1, column: 1 },
  ]);
});

it('takes a folder for no file', () => {
  mkdirSync(join(folder, 'b.yaml'));
  const findings: Finding[] = [];
  expect(readText(join(folder, 'b.yaml'), findings)).toBeUndefined();
  expect(findings[0]?.rule).toBe('missing-file');
});
