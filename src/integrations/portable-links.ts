/**
 * Makes every address in the built files relative to the file that holds it, so that one folder works at any
 * path of any host. `404.html` is left as it is: a server shows it at any depth, where nothing relative holds.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { relativePath } from '../site/addresses.ts';
import { listFiles } from './list-files.ts';

/** An opening tag as Astro writes it, with every value between double quotes; text is never taken for one. */
const openingTag = /<[a-z][^\s>]*(?:\s+[^\s=>"]+(?:="[^"]*")?)*\s*\/?>/gi;

/** An attribute that holds an address from the site's root: `/x`, not `//x`. */
const rootedAttribute = / (href|src|action|data-root|data-search)="(\/(?!\/)[^"]*)"/g;

/** Rewrites addresses from the site's root in a page. @param page its address, e.g. `/en/` */
export const relativizeHtml = (html: string, page: string): string =>
  html.replace(openingTag, (tag) =>
    tag.replace(rootedAttribute, (_, name, to) => ` ${name}="${relativePath(page, to)}"`),
  );

/** Rewrites `url(/…)` in a stylesheet. @param file its address, e.g. `/assets/a.css` */
export const relativizeCss = (css: string, file: string): string =>
  css.replace(/url\((["']?)(\/(?!\/)[^"')]*)\1\)/g, (_, quote, to) => {
    return `url(${quote}${relativePath(file, to)}${quote})`;
  });

export function portableLinks(): AstroIntegration {
  return {
    name: 'portable-links',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const rewrite = async (file: string, change: (text: string, address: string) => string) => {
          const address = `/${relative(root, file)
            .replaceAll('\\', '/')
            .replace(/index\.html$/, '')}`;
          if (address !== '/404.html') await writeFile(file, change(await readFile(file, 'utf8'), address));
        };
        for (const file of await listFiles(root, '.html')) await rewrite(file, relativizeHtml);
        for (const file of await listFiles(root, '.css')) await rewrite(file, relativizeCss);
      },
    },
  };
}
