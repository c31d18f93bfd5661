import { statSync } from 'node:fs';
import { join } from 'node:path';
import { bytesSent, filesOf, readPages, stylesAndScripts } from '../build/pages.ts';

/** Bytes of each page with its style and scripts, by kind and together, and of each font. */
export function transferSizes(folder: string): Record<string, object> {
  const pages = readPages(folder).map((page) => {
    const sum = (files: readonly string[]) =>
      files.reduce((bytes, file) => bytes + bytesSent(folder, file), 0);
    const files = stylesAndScripts(page);
    const kinds = {
      HTML: sum([page.address]),
      CSS: sum(files.filter((file) => file.endsWith('.css'))),
      JavaScript: sum(files.filter((file) => file.endsWith('.js'))),
    };
    return [page.address, { ...kinds, bytes: kinds.HTML + kinds.CSS + kinds.JavaScript }] as const;
  });
  const fonts = filesOf(folder)
    .filter((name) => name.endsWith('.woff2'))
    .map((file) => [file, { bytes: statSync(join(folder, file)).size }] as const);
  return Object.fromEntries([...pages, ...fonts]);
}
