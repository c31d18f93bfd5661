/** Lets no file of the search bundle pass that is not whole. */

import { unseal } from '../shared/seal.ts';
import type { Loader, SearchFailure, Watch } from './files.ts';

type Fetch = typeof globalThis.fetch;

/** Addresses of which something wrong came, which a cache may have kept. */
const suspects = new Set<string>();

async function wholeFile(
  fetch: Fetch,
  { SearchFailure }: Loader,
  url: URL,
  folder: string,
): Promise<Response> {
  const cache = suspects.has(url.href) ? 'reload' : 'default';
  const connectionFailed = (error: unknown): never => {
    throw new SearchFailure('offline', `${url} (${error})`);
  };
  const response = await fetch(url.href, { cache }).catch(connectionFailed);
  if (!response.ok) throw new SearchFailure('missing', `${response.status} for ${url}`);
  const sealed = await response.arrayBuffer().catch(connectionFailed);
  const content = unseal(url.href.slice(folder.length).replace(/\?.*/, ''), new Uint8Array(sealed));
  if (!content) throw new SearchFailure('damaged', url.href);
  return new Response(content as BodyInit);
}

const checked =
  (fetch: Fetch, loader: Loader, base: URL): Fetch =>
  async (...request) => {
    const url = new URL(request[0] instanceof Request ? request[0].url : request[0], base);
    const [folder, watch] = [...loader.watches].find(([folder]) => url.href.startsWith(folder)) ?? [];
    if (!folder || !watch) return fetch(...request);
    try {
      return await wholeFile(fetch, loader, url, folder);
    } catch (error) {
      suspects.add(url.href);
      watch.failure ??= error as SearchFailure;
      throw error;
    }
  };

/**
 * Checks every file that is requested below a folder from now on, by its seal. Pagefind takes a part of its index
 * that does not arrive for an empty one, so that without the watch a failure would look like “nothing found”; it
 * asks by the global `fetch`, which is therefore replaced.
 *
 * @param folder of a bundle, with a trailing slash
 * @returns a new watch, which replaces an earlier one of the same folder
 */
export function watchFiles(folder: URL, loader: Loader): Watch {
  if (loader.watches.size === 0) globalThis.fetch = checked(globalThis.fetch, loader, folder);
  const watch: Watch = {};
  loader.watches.set(folder.href, watch);
  return watch;
}
