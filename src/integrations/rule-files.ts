import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { ruleFiles as filesOf } from '../hosting/rule-files.ts';

/** Writes the header rules beside the pages, for the hosts that read them there. */
export function ruleFiles(): AstroIntegration {
  return {
    name: 'rule-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const [name, content] of Object.entries(filesOf())) await writeFile(new URL(name, dir), content);
      },
    },
  };
}
