/**
 * Cuts the heading typeface to the Han characters that stand in headings, as two small files: `title.woff2`
 * for the highlights' titles, which nearly every page needs, and `headline.woff2` for all other `h1`.
 * Latin letters and punctuation stay with the reader's own serif.
 *
 * They are made before anything is built. Pages and styles import them as `@fonts/…`, so Vite names them by
 * their content, and no cache can serve an old font beside a new page.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';
import { strings } from '../languages/interface.ts';
import { currentReview } from '../model/current.ts';
import { sitePages } from '../site/pages.ts';

const weights = { title: 500, headline: 700 };

// Headings are set horizontally, unkerned and without alternates, so the tables for those stay behind.
const options = {
  targetFormat: 'woff2',
  noLayoutClosure: true,
  noHinting: true,
  keepFeatures: [],
  dropTables: ['BASE', 'GPOS', 'GSUB', 'STAT', 'gasp', 'prep', 'vhea', 'vmtx'],
} as const;

/** The Chinese text of every `h1`, by the font that sets it. */
function headings(): Record<keyof typeof weights, string> {
  const { highlights, data } = currentReview();
  return {
    title: highlights.map(({ title }) => title.zh).join(''),
    headline: [data.title.zh, ...sitePages.map((page) => strings.zh.pages[page].title)].join(''),
  };
}

export function titleFont(): AstroIntegration {
  return {
    name: 'title-font',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig, logger }) => {
        const folder = new URL('fonts/', config.cacheDir);
        await mkdir(folder, { recursive: true });
        const { resolve } = createRequire(import.meta.url);
        const texts = headings();
        for (const name of ['title', 'headline'] as const) {
          const file = `@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-${weights[name]}-normal.woff2`;
          const characters = [...new Set(texts[name].match(/\p{Script=Han}/gu))].sort().join('');
          const subset = await subsetFont(await readFile(resolve(file)), characters, options);
          await writeFile(new URL(`${name}.woff2`, folder), subset);
          logger.info(`${name}: ${characters.length} characters, ${subset.length} bytes`);
        }
        updateConfig({ vite: { resolve: { alias: { '@fonts': fileURLToPath(folder) } } } });
      },
    },
  };
}
