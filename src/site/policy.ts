import { createHash } from 'node:crypto';

/** What a Content-Security-Policy calls a script or style that stands in a page itself, to allow it and no other (CSP 3 §2.3.1). */
export const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A small script or style as it is set into a page, without its comments and indents, and its hash. */
export function inline(source: string): { text: string; hash: string } {
  const text = source.replace(/^(\/\/.*\n|[ \t]+)/gm, '');
  return { text, hash: hashOf(text) };
}

/** No text becomes a script at run time, by any way that the browser knows (Trusted Types, W3C). */
export const trustedTypes = "require-trusted-types-for 'script'; trusted-types 'none'";

interface Inline {
  script: string;
  style?: string | undefined;
  hasManifest: boolean;
}

/**
 * The Content-Security-Policy of a page. All but what is inline is a file of this origin; 'wasm-unsafe-eval' lets
 * Pagefind compile its WebAssembly (CSP 3 §4.4). A page opened from a folder has no origin, so styles and fonts name
 * `file:` as well, without which Firefox shows it unstyled; no page from a server can load a file by that.
 *
 * @param script hash of the script that stands in the page
 * @param style hash of the style that stands in it, if one does
 * @param hasManifest whether it names a Web Application Manifest
 */
export const pagePolicy = ({ script, style = '', hasManifest }: Inline): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${script} 'wasm-unsafe-eval'`,
    `style-src 'self' file: ${style}`.trim(),
    "img-src 'self'",
    "font-src 'self' file:",
    "connect-src 'self'",
    ...(hasManifest ? ["manifest-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'self'",
    trustedTypes,
  ].join('; ');
