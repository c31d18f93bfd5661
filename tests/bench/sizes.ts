import { statSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf, readPages, transferSize } from '../build/pages.ts';

/** Bytes of each page with its style and scripts, and of each font. */
export function transferSizes(folder: string): Record<string, number> {
  const pages = readPages(folder).map((page) => [page.address, transferSize(folder, page)] as const);
  const fonts = filesOf(folder)
    .filter((name) => name.endsWith('.woff2'))
    .map((file) => [file, statSync(join(folder, file)).size] as const);
  return Object.fromEntries([...pages, ...fonts]);
}
