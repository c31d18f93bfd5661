/** How the search gets its files: of this page's version, or else with a reason that is true. */

/** Why the search did not work. */
export type Reason =
  /** The server was not reached, or the connection broke. */
  | 'offline'
  /** No answer came for a long time. */
  | 'late'
  /** The server has no such file. */
  | 'missing'
  /** Something else came, or not all of it. */
  | 'damaged'
  /** The site was replaced since this page was loaded, and the files of this page are gone. */
  | 'renewed'
  /** The browser lacks what the search is made with. */
  | 'outdated';

export class SearchFailure extends Error {
  declare reason: Reason;

  constructor(reason: Reason, what: string) {
    super(`Search: ${reason}: ${what}`);
    this.reason = reason;
  }
}

/** Address of a script that exports `T`. */
export type ScriptAddress<T> = string & { exports?: T };

// As it is before the search replaces it with one that knows its own files only.
const { fetch } = globalThis;

/** How often each script was asked for in vain. */
const tries = new Map<string, number>();

/**
 * Imports a part of a script. Browsers keep a failed import by its address and never ask again, so each further
 * try has an address of its own.
 *
 * @param name of the part, without which the script is not the one that was asked for
 * @throws SearchFailure
 */
export async function importScript<T, K extends string & keyof T>(
  address: ScriptAddress<T>,
  name: K,
): Promise<T[K]> {
  const failed = tries.get(address) ?? 0;
  const url = failed > 0 ? `${address}?${failed}` : address;
  // Counted before, so that a try which hangs is not joined by the next.
  tries.set(address, failed + 1);
  try {
    const script: T = await import(/* @vite-ignore */ url);
    if (!script[name]) throw new Error(`no ${name} in it`);
    tries.set(address, failed);
    return script[name];
  } catch (cause) {
    const answer = await fetch(url, { cache: 'reload' }).catch(() => undefined);
    const reason = !answer ? 'offline' : answer.ok ? 'damaged' : 'missing';
    throw new SearchFailure(reason, `${url} (${cause})`);
  }
}

/** True if the page at this address now asks for other files than this page does. */
async function isRenewed(): Promise<boolean> {
  const page = await fetch(location.pathname, { cache: 'no-cache' }).catch(() => undefined);
  const html = page?.ok ? await page.text() : '';
  const script = document.querySelector('script[type="module"]')?.getAttribute('src');
  const isOfThisSite = html.includes(' data-search="');
  const { search } = document.documentElement.dataset;
  return isOfThisSite && ![search, script].every((address) => html.includes(`"${address}"`));
}

/** Why a search failed; files that are gone or changed may be so because the site was renewed. */
export async function reasonOf(error: unknown): Promise<Reason | 'unknown'> {
  if (!(error instanceof SearchFailure)) return 'unknown';
  const { reason } = error;
  return (reason === 'missing' || reason === 'damaged') && (await isRenewed()) ? 'renewed' : reason;
}

/** What came of the requests for files of a bundle: the first failure, if any. */
export interface Watch {
  failure?: SearchFailure;
}

/** What the search needs of this script, because it is another, which may be there twice after a failure. */
export interface Loader {
  importScript: typeof importScript;
  SearchFailure: typeof SearchFailure;
  reasonOf: typeof reasonOf;
  /** Folders whose files are watched, by their addresses. */
  watches: Map<string, Watch>;
}

export const loader: Loader = { importScript, SearchFailure, reasonOf, watches: new Map() };
