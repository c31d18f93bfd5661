/** What the browser has of a search bundle: Pagefind, running, and our own files, each loaded at its first use. */
import { remembered } from '../../remembered.ts';
import { type Lists, listPath, textPath } from '../shared/lists.ts';
import { type Readings, unpackReadings } from '../shared/pinyin.ts';
import { fromStored, type Stored } from '../shared/record.ts';
import { unpackVariants, type Variants } from '../shared/variants.ts';
import type { Loader } from './files.ts';
import { type SearchableText, searchableText } from './matches.ts';
import { watchFiles } from './watch-files.ts';

export interface Pagefind {
  filters(): Promise<unknown>;
  preload(term: string): Promise<void>;
  search(term: string): Promise<{ results: { id: string }[] }>;
}

interface PagefindScript {
  createInstance(options: { basePath: string; noWorker: boolean }): Pagefind;
}

export interface OpenBundle {
  pagefind: Pagefind;
  landmarks(): Promise<string[]>;
  variants(): Promise<Variants>;
  readings(): Promise<Readings>;
  terms(): Promise<Lists['terms']>;
  /** The texts of a record: a highlight, or some places elsewhere. */
  texts(id: string): Promise<SearchableText[]>;
  /** What something that loads files comes to. @throws SearchFailure if one of them was not had whole */
  orFailure<T>(running: Promise<T>): Promise<T>;
}

/**
 * @param address of the bundle's folder, with a trailing slash
 * @throws SearchFailure if a file cannot be had whole
 */
export async function openBundle(address: URL, loader: Loader): Promise<OpenBundle> {
  const watch = watchFiles(address, loader);
  /** Pagefind keeps some failures to itself; whatever happens after one follows from it. */
  const orFailure: OpenBundle['orFailure'] = async (running) => {
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
  return {
    pagefind,
    landmarks: list('landmarks', (words) => words),
    variants: list('variants', unpackVariants),
    readings: list('pinyin', unpackReadings),
    terms: list('terms', (terms) => terms),
    texts: remembered(async (id: string) => {
      const texts: Stored[] = await read(textPath(id));
      return texts.map((text) => searchableText(fromStored(text)));
    }),
    orFailure,
  };
}
