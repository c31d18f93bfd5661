/** What the browser has of a search bundle: Pagefind, running, and our own files, each loaded at its first use. */
import { remembered } from '../../remembered.ts';
import { type Lists, listPath, textPath } from '../shared/lists.ts';
import { unpackReadings } from '../shared/pinyin.ts';
import { fromStored, type Stored } from '../shared/record.ts';
import { unpackVariants } from '../shared/variants.ts';
import { candidates, type Pagefind } from './candidates.ts';
import type { Corpus } from './corpus.ts';
import type { Loader } from './files.ts';
import { searchableText } from './matches.ts';
import { watchFiles } from './watch-files.ts';

interface PagefindScript {
  createInstance(options: { basePath: string; noWorker: boolean }): Pagefind;
}

/**
 * Loads Pagefind; its index and our lists follow as queries need them.
 *
 * @param address of the bundle's folder, with a trailing slash
 * @throws SearchFailure if a file cannot be had whole
 */
export async function openBundle(address: URL, loader: Loader): Promise<Corpus> {
  const watch = watchFiles(address, loader);
  /** Pagefind keeps some failures to itself; whatever happens after one follows from it. */
  const orFailure = async <T>(running: Promise<T>): Promise<T> => {
    const result = await running.catch((error) => {
      throw watch.failure ?? error;
    });
    if (watch.failure) throw watch.failure;
    return result;
  };
  const { href } = new URL('pagefind.js', address);
  const createInstance = await loader.importScript<PagefindScript, 'createInstance'>(href, 'createInstance');
  // A query takes a millisecond, so a worker would only cost a further download.
  const pagefind = createInstance({ basePath: address.pathname, noWorker: true });
  // Waits until it is ready; it would otherwise report a failed start at the first search only.
  await orFailure(pagefind.filters());

  const read = async (path: string) => (await fetch(new URL(path, address))).json();
  const list = <K extends keyof Lists, T>(name: K, unpack: (packed: Lists[K]) => T) => {
    const load = remembered(async (path: string) => unpack(await read(path)));
    return () => load(listPath(name));
  };
  const index = { pagefind, landmarks: list('landmarks', (words) => words) };
  const textsOf = remembered(async (id: string) => {
    const texts: Stored[] = await read(textPath(id));
    return texts.map((text) => searchableText(fromStored(text)));
  });
  return {
    candidates: (lookups, enough, most) => orFailure(candidates(lookups, index, enough, most)),
    texts: (id) => orFailure(textsOf(id)),
    variants: list('variants', unpackVariants),
    readings: list('pinyin', unpackReadings),
    terms: list('terms', (terms) => terms),
  };
}
