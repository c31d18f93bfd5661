/**
 * Makes every address in the built pages relative to the page that holds it, so that one folder works at any
 * path of any host. `404.html` is left as it is: a server shows it at any depth, where nothing relative holds.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'parse5';
import { relativePath } from '../i18n/url.ts';
import { elementsOf, listFiles } from './html.ts';

const addressAttributes = new Set(['href', 'src', 'action', 'data-root', 'data-search']);

/** Rewrites addresses from the site's root (`/x`, not `//x`) in a page. @param page its address, e.g. `/en/` */
export function relativizeHtml(html: string, page: string): string {
  const edits: { start: number; end: number; text: string }[] = [];
  for (const element of elementsOf(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }))) {
    for (const { name, value } of element.attrs) {
      const location = element.sourceCodeLocation?.attrs?.[name];
      if (!location || !addressAttributes.has(name) || !/^\/(?!\/)/.test(value)) continue;
      const address = relativePath(page, value).replaceAll('&', '&amp;');
      edits.push({ start: location.startOffset, end: location.endOffset, text: `${name}="${address}"` });
    }
  }
  edits.sort((a, b) => b.start - a.start);
  return edits.reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), html);
}

export function portableLinks(): AstroIntegration {
  return {
    name: 'portable-links',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const address = (file: string) => `/${relative(root, file).replaceAll('\\', '/')}`;
        for (const file of await listFiles(root, '.html')) {
          if (address(file) === '/404.html') continue;
          const html = await readFile(file, 'utf8');
          await writeFile(file, relativizeHtml(html, address(file).replace(/index\.html$/, '')));
        }
      },
    },
  };
}
