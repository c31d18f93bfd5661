import { createHash } from 'node:crypto';

/**
 * A script or style that stands in a page itself, without its comments, and what a Content-Security-Policy calls it
 * to allow it and no other (CSP 3 §2.3.1).
 */
export function inline(source: string): { text: string; hash: string } {
  const text = source.replace(/^\/\/.*\n/gm, '');
  return { text, hash: `'sha256-${createHash('sha256').update(text).digest('base64')}'` };
}

/** No text becomes a script at run time, by any way that the browser knows (Trusted Types, W3C). */
export const trustedTypes = "require-trusted-types-for 'script'; trusted-types 'none'";
