import type { AstroIntegration } from 'astro';
import { soundReview } from '../audit/audit.ts';

/** Stops a build whose content is not sound, before a page is made; the error lists everything to be mended. */
export function audit(contentDir: string): AstroIntegration {
  return {
    name: 'audit',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build') soundReview(contentDir);
      },
    },
  };
}
