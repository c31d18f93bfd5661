/** Builds the site and serves it. */
import { run, tools } from './tools.ts';

if (run(tools.astro, ['build'])) await import('./serve.ts');
else process.exitCode = 1;
