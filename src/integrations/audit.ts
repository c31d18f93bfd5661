import { resolve, sep } from 'node:path';
import type { AstroIntegration, HookParameters } from 'astro';
import { ContentError, checkReview, sound } from '../audit/audit.ts';
import { setCurrentReview } from '../model/current.ts';

/**
 * Reads and checks the review that all else takes from `model/`: once a build, and once a change while developing.
 * It stops a build whose content is not sound, before a page is made; the error lists everything to be mended. While
 * developing, an open page shows the same list over itself until the content is mended.
 */
export function audit(contentDir: string): AstroIntegration {
  let overlay: Overlay | undefined;
  return {
    name: 'audit',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build') setCurrentReview(sound(checkReview(contentDir)));
        else overlay = readForDevelopment(contentDir);
      },
      'astro:server:setup': ({ server, logger }) => {
        showFindings(contentDir, server, overlay, (message) => logger.error(message));
      },
    },
  };
}

type Server = HookParameters<'astro:server:setup'>['server'];
type Overlay = NonNullable<ReturnType<typeof readForDevelopment>>;

/**
 * Makes the review as it stands the one that pages show, also if it is not sound; if too little can be read, the one
 * before stays. @returns what an open page is to show over itself; nothing if the content is sound
 */
function readForDevelopment(contentDir: string) {
  const { review, findings } = checkReview(contentDir);
  const { data, glossary, names, highlights, exceptions, source } = review;
  if (data && glossary && names && exceptions && source !== undefined) {
    setCurrentReview({ data, glossary, names, source, highlights, exceptions });
  }
  const [first] = findings;
  if (!first) return undefined;
  const { name, title, message } = new ContentError(findings);
  const loc = { file: resolve(first.file), line: first.line, column: first.column };
  return { type: 'error' as const, err: { name, title, message, stack: '', loc } };
}

function showFindings(
  contentDir: string,
  server: Server,
  overlay: Overlay | undefined,
  log: (message: string) => void,
) {
  const { hot } = server.environments.client;
  let shown = overlay;
  const report = () => shown && log(shown.err.message);
  report();
  server.watcher.add(contentDir).on('all', (_, path) => {
    if (!resolve(path).startsWith(resolve(contentDir) + sep)) return;
    const before = shown;
    shown = readForDevelopment(contentDir);
    report();
    if (shown) hot.send(shown);
    else if (before) hot.send({ type: 'full-reload' });
  });
  // A page that is opened or reloaded meanwhile has not been told yet.
  hot.on('vite:client:connect', (_, client) => shown && client.send(shown));
}
