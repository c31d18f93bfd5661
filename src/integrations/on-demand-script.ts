import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const script = fileURLToPath(new URL('../search/browser/on-demand.ts', import.meta.url));

/**
 * Builds the script that pages fetch on demand as a file of its own, whose address they import as the text
 * `virtual:on-demand`. With an `import()` that Vite sees, the address could not change for a second try, and
 * Vite would add a preloader to every page that never recovers from a failure.
 */
export function onDemandScript(): AstroIntegration {
  return {
    name: 'on-demand-script',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'on-demand-script',
                resolveId: (id) => (id === 'virtual:on-demand' ? `\0${id}` : undefined),
                load(id) {
                  if (id !== '\0virtual:on-demand') return undefined;
                  if (command === 'dev') return `export default ${JSON.stringify(`/@fs${script}`)}`;
                  const file = this.emitFile({ type: 'chunk', id: script, preserveSignature: 'strict' });
                  return `export default import.meta.ROLLUP_FILE_URL_${file}`;
                },
              },
            ],
          },
        });
      },
    },
  };
}
