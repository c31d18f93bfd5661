import { resolve, sep } from 'node:path';
import type { AstroIntegration, HookParameters } from 'astro';
import { audit as auditContent, ContentError, soundReview } from '../audit/audit.ts';

/**
 * Stops a build whose content is not sound, before a page is made; the error lists everything to be mended. While
 * developing, an open page shows the same list over itself until the content is mended.
 */
export function audit(contentDir: string): AstroIntegration {
  return {
    name: 'audit',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build') soundReview(contentDir);
      },
      'astro:server:setup': ({ server, logger }) => {
        showFindings(contentDir, server, (message) => logger.error(message));
      },
    },
  };
}

type Server = HookParameters<'astro:server:setup'>['server'];

/** What an open page is to show over itself; nothing if the content is sound. */
function overlayOf(contentDir: string) {
  const findings = auditContent(contentDir);
  const [first] = findings;
  if (!first) return undefined;
  const { name, title, message } = new ContentError(findings);
  const loc = { file: resolve(first.file), line: first.line, column: first.column };
  return { type: 'error' as const, err: { name, title, message, stack: '', loc } };
}

function showFindings(contentDir: string, server: Server, log: (message: string) => void) {
  const { hot } = server.environments.client;
  let shown = overlayOf(contentDir);
  const report = () => shown && log(shown.err.message);
  report();
  server.watcher.add(contentDir).on('all', (_, path) => {
    if (!resolve(path).startsWith(resolve(contentDir) + sep)) return;
    const before = shown;
    shown = overlayOf(contentDir);
    report();
    if (shown) hot.send(shown);
    else if (before) hot.send({ type: 'full-reload' });
  });
  // A page that is opened or reloaded meanwhile has not been told yet.
  hot.on('vite:client:connect', (_, client) => shown && client.send(shown));
}
