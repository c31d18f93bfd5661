import { readFileSync } from 'node:fs';
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { makeImages } from '../images/make-images.ts';
import { currentReview } from '../model/current.ts';
import { getIcon } from '../model/review.ts';
import { sha256, sums } from '../site/sums.ts';

const downloads = '/downloads/';

/** The sums of the charts, to stand with those of the other downloads, which pages have made before. */
const sumsOfCharts = (files: ReadonlyMap<string, Uint8Array>) =>
  sums(
    [...files]
      .filter(([path]) => path.startsWith(downloads))
      .map(([path, content]) => ({ name: path.slice(downloads.length), sha256: sha256(content) })),
  );

/**
 * Writes the charts and the icon as files, and the pictures that stand for a link where it is shared. A page names those by their
 * whole address, so there are some only where the public one is known.
 */
export function images(): AstroIntegration {
  let folder: string;
  let isPublished = false;
  return {
    name: 'images',
    hooks: {
      'astro:config:done': ({ config }) => {
        // A build for no public address, of fewer pictures, drops none of those that the next one for it needs.
        folder = fileURLToPath(new URL(config.site ? 'images-published/' : 'images/', config.cacheDir));
        isPublished = Boolean(config.site);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const { files, made } = await makeImages(
          currentReview(),
          getIcon() ?? readFileSync('public/icon.svg', 'utf8'),
          folder,
          isPublished,
        );
        for (const [path, content] of files) {
          const target = new URL(`.${path}`, dir);
          await mkdir(new URL('.', target), { recursive: true });
          await writeFile(target, content);
        }
        await appendFile(new URL(`.${downloads}SHA256SUMS`, dir), sumsOfCharts(files));
        const duration = Math.round(performance.now() - started);
        logger.info(`${files.size} pictures, ${made} of them new, in ${duration} ms`);
      },
    },
  };
}
