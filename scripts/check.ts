/** Looks at types, lint, format and what is unused; at all of them, even if the first finds something. */
import { run, tools } from './tools.ts';

const sound = [
  run(tools.astro, ['check']),
  run(tools.biome, ['check', '--error-on-warnings']),
  run(tools.knip, ['--treat-config-hints-as-errors']),
];
process.exitCode = sound.every(Boolean) ? 0 : 1;
