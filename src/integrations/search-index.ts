import { mkdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { soundReview } from '../audit/audit.ts';
import { searchRecord } from '../search/record.ts';

/** What the browser needs of a Pagefind bundle; the ready-made interfaces and the worker stay out of `dist/`. */
const needed =
  /^(pagefind\.js|pagefind-entry\.json|pagefind\..*\.pf_meta|wasm\.en\.pagefind|(index|fragment)\/.*)$/;

function sound<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(response.errors.join('\n'));
  return response;
}

/** Writes the Pagefind bundle to `pagefind/`, from the content itself and not from the pages. */
export function searchIndex(contentDir: string): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        try {
          const { index } = sound(await pagefind.createIndex());
          if (!index) throw new Error('Pagefind made no index.');
          const { highlights } = soundReview(contentDir);
          for (const highlight of highlights) sound(await index.addCustomRecord(searchRecord(highlight)));
          const { files } = sound(await index.getFiles());
          for (const { path, content } of files.filter((file) => needed.test(file.path))) {
            const target = new URL(`pagefind/${path}`, dir);
            await mkdir(new URL('.', target), { recursive: true });
            await writeFile(target, content);
          }
          logger.info(`${highlights.length} highlights indexed`);
        } catch (cause) {
          throw new Error('The search index could not be built, and a site without search is not shipped.', {
            cause,
          });
        } finally {
          await pagefind.close();
        }
      },
    },
  };
}
