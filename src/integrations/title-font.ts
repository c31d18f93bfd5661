/**
 * Cuts the heading typeface to the Han characters that stand in headings, as two small files: `title.woff2`
 * for the highlights' titles, which nearly every page needs, and `headline.woff2` for all other `h1`.
 * Latin letters and punctuation stay with the reader's own serif.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'parse5';
import subsetFont from 'subset-font';
import { parsePath } from '../i18n/url.ts';
import { elementsOf, listFiles, textOf } from './html.ts';

const typeface = '@fontsource/noto-serif-sc';
const weights = { title: 500, headline: 700 };

// Headings are set horizontally, unkerned and without alternates, so the tables for those stay behind.
const options = {
  targetFormat: 'woff2',
  noLayoutClosure: true,
  noHinting: true,
  keepFeatures: [],
  dropTables: ['BASE', 'GPOS', 'GSUB', 'STAT', 'gasp', 'prep', 'vhea', 'vmtx'],
} as const;

/** @param slugs the highlights, whose `h1` is a title */
export function titleFont(slugs: () => string[]): AstroIntegration {
  return {
    name: 'title-font',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const titles = new Set(slugs());
        const characters = { title: new Set<string>(), headline: new Set<string>() };
        for (const file of await listFiles(root, 'index.html')) {
          const { page } = parsePath(relative(root, file).replaceAll('\\', '/').replace('index.html', ''));
          const use = titles.has(page) ? characters.title : characters.headline;
          for (const element of elementsOf(parse(await readFile(file, 'utf8')))) {
            if (element.tagName === 'h1') for (const c of textOf(element)) use.add(c);
          }
        }
        const { resolve } = createRequire(import.meta.url);
        await mkdir(new URL('fonts/', dir), { recursive: true });
        await copyFile(resolve(`${typeface}/LICENSE`), new URL('fonts/LICENSE.txt', dir));
        for (const name of ['title', 'headline'] as const) {
          const file = `${typeface}/files/noto-serif-sc-chinese-simplified-${weights[name]}-normal.woff2`;
          const font = await readFile(resolve(file));
          const text = [...characters[name]].filter((c) => /\p{Script=Han}/u.test(c)).join('');
          const subset = await subsetFont(font, text, options);
          await writeFile(new URL(`fonts/${name}.woff2`, dir), subset);
          logger.info(`${name}: ${text.length} characters, ${subset.length} bytes`);
        }
      },
    },
  };
}
