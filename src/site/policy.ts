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

/**
 * The Content-Security-Policy of a page. All but what is inline is a file of this origin; 'wasm-unsafe-eval' lets
 * Pagefind compile its WebAssembly (CSP 3 §4.4).
 *
 * @param script hash of the script that stands in the page
 * @param style hash of the style that stands in it, if one does
 */
export const pagePolicy = (script: string, style = ''): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${script} 'wasm-unsafe-eval'`,
    `style-src 'self' ${style}`.trim(),
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    trustedTypes,
  ].join('; ');
