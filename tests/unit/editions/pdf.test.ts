/** Whether PDFs are among the downloads; tests/e2e/pdf.spec.ts reads them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { pdfs } from '../../../src/editions/pdf.ts';
import { review } from '../../text.ts';

const source = { review, site: undefined };
const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true }));

it('a build that nothing was printed for has none', () => {
  vi.stubEnv('PDF_DIR', '');
  expect(pdfs(source)).toEqual([]);
});

it('a build that PDFs were printed for has them as they are, and fails where one is missing', async () => {
  vi.stubEnv('PDF_DIR', folder);
  const [first, second, ...others] = pdfs(source);
  expect([first, second, ...others].map((file) => file?.name)).toEqual(
    ['zh', 'en', 'zh-en'].map((languages) => `${review.data.slug}.${languages}.pdf`),
  );
  writeFileSync(join(folder, first?.name ?? ''), 'printed');
  expect(String(await first?.make())).toBe('printed');
  await expect(second?.make()).rejects.toThrow(`${review.data.slug}.en.pdf`);
});
