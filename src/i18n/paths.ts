import { type Edition, editions } from './locales.ts';

/** Static paths of a page that each of the given editions has (a route `[...edition]/…`). */
export const editionPaths = (names: readonly Edition[]) =>
  names.map((edition) => ({
    params: { edition: editions[edition].prefix || undefined },
    props: { edition },
  }));
