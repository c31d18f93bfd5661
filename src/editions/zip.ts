import { type Zippable, zipSync } from 'fflate';

/**
 * A ZIP file of files by their names, in their order.
 *
 * The same files give the same bytes: each bears the first day that a ZIP file can, in the local time that fflate writes.
 */
export const zip = (files: Zippable): Uint8Array => zipSync(files, { mtime: new Date(1980, 0, 1), level: 9 });
