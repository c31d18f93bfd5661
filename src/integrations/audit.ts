import { existsSync, watch } from 'node:fs';
import { basename, dirname, resolve, sep } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger, HookParameters } from 'astro';
import { ContentError, checkReview, soundReview } from '../audit/audit.ts';
import { setCurrentReview } from '../model/current.ts';

/**
 * Reads and checks the review that all else takes from `model/`: once a build, and once a change while developing.
 * It stops a build whose content is not sound, before a page is made; the error lists everything to be mended. While
 * developing, an open page shows the same list over itself until the content is mended.
 */
export function audit(contentDir: string): AstroIntegration {
  const read = developmentReader(contentDir);
  let overlay: Overlay | undefined;
  return {
    name: 'audit',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command === 'build') setCurrentReview(soundOrExit(contentDir, logger));
        else overlay = read();
      },
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        const changed = showFindings(server, overlay, read, (message) => logger.error(message));
        server.watcher.add(contentDir).on('all', (_, path) => {
          if (resolve(path).startsWith(resolve(contentDir) + sep)) changed();
        });
        whenBack(contentDir, async () => {
          server.watcher.add(contentDir);
          await refreshContent?.({});
          changed();
        });
      },
    },
  };
}

/** The review to build. Where it is not sound, the process ends with the findings and nothing else. */
function soundOrExit(contentDir: string, logger: AstroIntegrationLogger) {
  try {
    return soundReview(contentDir);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    // Astro would add the name of its hook and the lines of this program, which are nothing to an editor.
    logger.error(error.message);
    process.exit(1);
  }
}

type Server = HookParameters<'astro:server:setup'>['server'];
type Overlay = NonNullable<ReturnType<ReturnType<typeof developmentReader>>>;

/**
 * Makes a function that reads the review as it stands and makes it the one that pages show, also if it is not sound; a
 * part that cannot be read stays as it was. It returns what an open page is to show over itself; nothing if the content
 * is sound.
 */
function developmentReader(contentDir: string) {
  let parts: Partial<ReturnType<typeof soundReview>> = {};
  return () => {
    const { review, findings } = checkReview(contentDir);
    const { data, glossary, names, exceptions, source } = { ...parts, ...defined(review) };
    // A page is made of pairs of paragraphs, so one that has others is not there until it is mended.
    const highlights = review.highlights.filter(({ paired }) => paired);
    parts = { data, glossary, names, exceptions, source };
    if (data && glossary && names && exceptions && source !== undefined) {
      setCurrentReview({ data, glossary, names, exceptions, source, highlights });
    }
    const [first] = findings;
    if (!first) return undefined;
    const { name, title, message } = new ContentError(findings);
    const loc = { file: resolve(first.file), line: first.line, column: first.column };
    return { type: 'error' as const, err: { name, title, message, stack: '', loc } };
  };
}

/** The parts of an object that there are. */
const defined = <T extends object>(parts: T): Partial<T> =>
  Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as Partial<T>;

/**
 * Tells of the findings over open pages, and in the terminal; at the start, and whenever the function is called that
 * it returns.
 */
function showFindings(
  server: Server,
  overlay: Overlay | undefined,
  read: () => Overlay | undefined,
  log: (message: string) => void,
) {
  const { hot } = server.environments.client;
  let shown = overlay;
  let told: string | undefined;
  const tell = () => {
    if (shown && shown.err.message !== told) log(shown.err.message);
    told = shown?.err.message;
  };
  tell();
  // A page that is opened or reloaded meanwhile has not been told yet.
  hot.on('vite:client:connect', (_, client) => shown && client.send(shown));
  let telling: NodeJS.Timeout | undefined;
  return () => {
    const before = shown;
    shown = read();
    if (shown) hot.send(shown);
    else if (before) hot.send({ type: 'full-reload' });
    // Where a folder is replaced, one file after another comes and goes: the terminal is told of what is left in the end.
    clearTimeout(telling);
    telling = setTimeout(tell, 100);
  };
}

/** Calls back when a folder is there again that was gone: the watcher of the server loses one outside the project. */
function whenBack(folder: string, back: () => void) {
  watch(dirname(folder), { persistent: false }, (_, name) => {
    if (name === basename(folder) && existsSync(folder)) back();
  });
}
