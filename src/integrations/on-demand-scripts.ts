import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const scripts = {
  search: fileURLToPath(new URL('../search/browser/search.ts', import.meta.url)),
  tools: fileURLToPath(new URL('../client/tools.ts', import.meta.url)),
};

/** What ends the name of a module that only one of the scripts has. */
const mark = /\?own=\w+$/;

/**
 * Builds the scripts that pages fetch on demand, each as one file, whose addresses they import from
 * `virtual:on-demand`. With an `import()` that Vite sees, the address could not change for a second try, and
 * Vite would add a preloader to every page that never recovers from a failure.
 *
 * Each script has its own copy of the modules that it imports. A module of both would become a file that they import
 * under an address which stays the same, and so could not be asked for again after a failure.
 */
export function onDemandScripts(): AstroIntegration {
  return {
    name: 'on-demand-scripts',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'on-demand-scripts',
                // Before Vite resolves what is imported.
                enforce: 'pre',
                async resolveId(id, importer) {
                  if (id === 'virtual:on-demand') return `\0${id}`;
                  const [own] = importer?.match(mark) ?? [];
                  if (!own || id.includes('?')) return undefined;
                  const resolved = await this.resolve(id, importer?.replace(mark, ''));
                  return resolved && resolved.id + own;
                },
                load(id) {
                  if (id !== '\0virtual:on-demand') return undefined;
                  const address = (name: string, file: string) => {
                    if (command === 'dev') return JSON.stringify(`/@fs${file}`);
                    const chunk = { type: 'chunk', id: `${file}?own=${name}`, name } as const;
                    return `import.meta.ROLLUP_FILE_URL_${this.emitFile({ ...chunk, preserveSignature: 'strict' })}`;
                  };
                  const lines = Object.entries(scripts).map(
                    ([name, file]) => `export const ${name} = ${address(name, file)};`,
                  );
                  return lines.join('\n');
                },
              },
            ],
          },
        });
      },
    },
  };
}
