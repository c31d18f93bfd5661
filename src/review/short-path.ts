import { relative, resolve } from 'node:path';

/** A path as it is told to an editor: from the working folder, or whole if it leads out of that. */
export function shortPath(path: string): string {
  const short = relative('', path);
  return short.startsWith('..') ? resolve(path) : short;
}
