import { createHash } from 'node:crypto';

/** SHA-256 of a file's bytes (FIPS 180-4), in hexadecimal digits. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The sums of files, as `sha256sum --check` reads them. */
export const sums = (files: readonly { name: string; sha256: string }[]): string =>
  files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
