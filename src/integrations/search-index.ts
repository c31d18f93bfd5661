import { mkdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { soundReview } from '../audit/audit.ts';
import { type Bundle, searchBundle } from '../search/bundle.ts';

/**
 * Makes the bundle from the content itself and not from the pages.
 * @throws if the content is not sound or Pagefind reports any error
 */
async function makeBundle(contentDir: string): Promise<Bundle> {
  try {
    const { highlights, glossary } = soundReview(contentDir);
    return await searchBundle(highlights, glossary);
  } catch (cause) {
    throw new Error('The search index could not be built, and a site without search is not shipped.', {
      cause,
    });
  }
}

/** Writes the bundle to `pagefind/`; while developing, makes it anew each time a page asks for it. */
export function searchIndex(contentDir: string): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const bundle = await makeBundle(contentDir);
        for (const [path, content] of bundle) {
          const target = new URL(`pagefind/${path}`, dir);
          await mkdir(new URL('.', target), { recursive: true });
          await writeFile(target, content);
        }
        logger.info(`${bundle.size} files`);
      },
      'astro:server:setup': ({ server }) => {
        let bundle: ReturnType<typeof makeBundle> | undefined;
        server.middlewares.use('/pagefind/', async (request, response, next) => {
          const path = (request.url ?? '/').replace(/^\/|\?.*$/g, '');
          try {
            if (path === 'pagefind.js') bundle = makeBundle(contentDir);
            const content = (await bundle)?.get(path);
            if (!content) return next();
            response.setHeader(
              'Content-Type',
              path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
            );
            response.end(content);
          } catch (error) {
            next(error);
          }
        });
      },
    },
  };
}
