import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import { makeHeadingFonts } from '../fonts/heading-fonts.ts';
import { currentReview } from '../model/current.ts';

/**
 * Makes the fonts of the headings before anything is built, and while developing anew after each change of the content.
 * Pages and styles import them as `@fonts/…`, so Vite names them by their content, and no cache can serve an old font
 * beside a new page.
 */
export function titleFont(contentDir: string): AstroIntegration {
  let folder: string;
  return {
    name: 'title-font',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig, logger }) => {
        folder = fileURLToPath(new URL('fonts/', config.cacheDir));
        const started = performance.now();
        const { fonts, made, dropOthers } = await makeHeadingFonts(currentReview(), folder);
        await dropOthers();
        logger.info(`${fonts} fonts, ${made} of them new, in ${Math.round(performance.now() - started)} ms`);
        updateConfig({ vite: { resolve: { alias: { '@fonts': folder } } } });
      },
      'astro:server:setup': ({ server, logger }) => {
        let making = Promise.resolve();
        server.watcher.on('all', (_, path) => {
          if (!resolve(path).startsWith(resolve(contentDir) + sep)) return;
          making = making.then(() => makeAnew(folder, server)).catch((error) => logger.error(String(error)));
        });
      },
    },
  };
}

/** Makes what a change of the content needs, which the audit, coming first, has read by now, and shows it. */
async function makeAnew(folder: string, { environments }: HookParameters<'astro:server:setup'>['server']) {
  const { changed } = await makeHeadingFonts(currentReview(), folder);
  if (!changed) return;
  for (const { moduleGraph } of Object.values(environments)) {
    moduleGraph.onFileChange(`${folder}fonts.js`.replaceAll('\\', '/'));
  }
  environments.client.hot.send({ type: 'full-reload' });
}
