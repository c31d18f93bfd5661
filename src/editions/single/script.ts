import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const entry = 'src/search/browser/single-file.ts';

/**
 * The script of the single file, in one piece.
 *
 * Rolldown is there because Vite is made with it. It is asked for from the project's folder while running, since the code
 * that makes the pages is bundled with all that it imports, and no bundle can hold Rolldown's native part.
 */
export async function singleScript(): Promise<string> {
  const load = createRequire(resolve('package.json'));
  const { build }: typeof import('rolldown') = load('rolldown');
  const { output } = await build({
    input: entry,
    write: false,
    output: { format: 'iife', minify: true },
    transform: { target: ['chrome80', 'safari14', 'ios14', 'firefox78'] },
  });
  // In a page, nothing but its own end tag may end a script (HTML, 13.1.2.1).
  return output[0].code.replaceAll('</script', '<\\/script').trim();
}
