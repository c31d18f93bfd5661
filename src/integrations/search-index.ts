import { mkdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { Converter } from 'opencc-js/t2cn';
import * as pagefind from 'pagefind';
import { soundReview } from '../audit/audit.ts';
import { searchRecord } from '../search/record.ts';
import { packVariants, variantsOf } from '../search/variants.ts';

/** What the browser needs of a Pagefind bundle; the ready-made interfaces and the worker stay out of `dist/`. */
const needed =
  /^(pagefind\.js|pagefind-entry\.json|pagefind\..*\.pf_meta|wasm\.unknown\.pagefind|(index|fragment)\/.*)$/;

function sound<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(response.errors.join('\n'));
  return response;
}

/**
 * Makes the Pagefind bundle from the content itself and not from the pages.
 * @returns its files, by their path in the bundle
 * @throws if the content is not sound or Pagefind reports any error
 */
async function makeBundle(contentDir: string): Promise<Map<string, Uint8Array>> {
  try {
    const { index } = sound(await pagefind.createIndex());
    if (!index) throw new Error('Pagefind made no index.');
    const records = soundReview(contentDir).highlights.map(searchRecord);
    for (const record of records) sound(await index.addCustomRecord(record));
    const variants = variantsOf(
      records.map(({ content }) => content),
      Converter({ from: 't', to: 'cn' }),
    );
    const { files } = sound(await index.getFiles());
    await index.deleteIndex();
    const bundle = files.filter(({ path }) => needed.test(path));
    return new Map([
      ...bundle.map(({ path, content }) => [path, content] as const),
      ['variants.txt', Buffer.from(packVariants(variants))],
    ]);
  } catch (cause) {
    throw new Error('The search index could not be built, and a site without search is not shipped.', {
      cause,
    });
  } finally {
    await pagefind.close();
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
