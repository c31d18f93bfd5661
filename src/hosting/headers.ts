/**
 * What a server should say with each file of the site. The files of rules in `dist/`, this project's own server and
 * the tests of the servers in `docs/hosts/` all take it from here.
 */

import { extname } from 'node:path';

/** Folders whose files are named by their content, so that a name never stands for another content. */
export const hashedFolders = ['assets', 'pagefind'] as const;

/** Sent with every answer, a “not found” among them. */
export const securityHeaders = {
  // Each page carries its whole policy in a <meta>. There frame-ancestors has no effect (CSP 3 §6.4.2), so it
  // stands here; and it stands alone, so that header and page cannot disagree.
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  // What a reader searched for stands in the address of the search page and is told to no other site.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

/** `Cache-Control` of the hashed folders (RFC 8246). */
export const keepForYear = 'public, max-age=31536000, immutable';

/** `Cache-Control` of everything else: kept, but asked for again before it is shown (RFC 9111 §5.2.2.4). */
export const askAgain = 'no-cache';

/**
 * Types that servers do not know, or say only in part, by the file’s ending. Pagefind’s files are compressed data of its
 * own; text is UTF-8, which a server that does not say so leaves to the browser’s guess.
 */
export const contentTypes: Record<string, string> = {
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.tmx': 'application/xml',
  '.tbx': 'application/xml',
  '.xlf': 'application/xliff+xml',
  '.epub': 'application/epub+zip',
  '.webmanifest': 'application/manifest+json',
  '.bib': 'application/x-bibtex',
  '.ris': 'application/x-research-info-systems',
  '.pagefind': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
};

/**
 * All headers of the table that a file is to be sent with.
 *
 * @param path the file from the site's root, without a leading slash, e.g. `assets/a.css` or `en/index.html`
 */
export function headersOf(path: string): Record<string, string> {
  const hashed = hashedFolders.some((folder) => path.startsWith(`${folder}/`));
  const type = contentTypes[extname(path)];
  return {
    ...securityHeaders,
    'Cache-Control': hashed ? keepForYear : askAgain,
    ...(type && { 'Content-Type': type }),
  };
}
