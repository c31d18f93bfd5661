/** Looks at types, lint and format; at all of them, even if the first finds something. */
import { run, tools } from './tools.ts';

const sound = [run(tools.astro, ['check']), run(tools.biome, ['check'])];
process.exitCode = sound.every(Boolean) ? 0 : 1;
