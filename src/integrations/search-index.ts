import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { currentReview } from '../model/current.ts';
import { type Bundle, searchBundle } from '../search/build/bundle.ts';
import { placesOf } from '../search/build/places.ts';

/** Makes the bundle from the content itself and not from the pages. @throws if Pagefind reports any error */
async function makeBundle(): Promise<Bundle> {
  try {
    const review = currentReview();
    return await searchBundle(review.highlights, review.glossary, placesOf(review));
  } catch (cause) {
    throw new Error('The search index could not be built, and a site without search is not shipped.', {
      cause,
    });
  }
}

/** A name for a bundle by its content. */
function nameOf(bundle: Bundle): string {
  const hash = createHash('sha256');
  // By the path alone: compared whole, each content would be written out as the text of its numbers.
  for (const [path, content] of [...bundle].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${path}\0${content.length}\0`).update(content);
  return hash.digest('hex').slice(0, 10);
}

/**
 * Writes the bundle to a folder in `pagefind/` that is named by its content, so that its files may be cached for
 * good and a page never gets those of another version. While developing, makes it anew each time a page asks.
 */
export function searchIndex(): AstroIntegration {
  let bundle: Promise<Bundle>;
  let folder = '/pagefind/dev/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command === 'build') {
          bundle = makeBundle();
          folder = `/pagefind/${nameOf(await bundle)}/`;
        }
        updateConfig({ vite: { define: { 'import.meta.env.SEARCH_BUNDLE': JSON.stringify(folder) } } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        for (const [path, content] of await bundle) {
          const target = new URL(`.${folder}${path}`, dir);
          await mkdir(new URL('.', target), { recursive: true });
          await writeFile(target, content);
        }
        logger.info(`${(await bundle).size} files in ${folder}`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(folder, async (request, response, next) => {
          const path = (request.url ?? '/').replace(/^\/|\?.*$/g, '');
          try {
            if (path === 'pagefind.js') bundle = makeBundle();
            const content = (await bundle)?.get(path);
            if (!content) return next();
            const type = path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
            response.setHeader('Content-Type', type).end(content);
          } catch (error) {
            next(error);
          }
        });
      },
    },
  };
}
