/**
 * A `@font-face` rule. It is a bold, and said to be one, so that no browser makes it bolder; and
 * a heading is read in the reader's own serif until it comes. Every engine that the site is for knows WOFF2, so that no
 * format needs to be named, which a page would carry within its first 14 KB.
 *
 * @param url an address without spaces, quotes and brackets, since none are put around it
 * @param range as of `unicode-range`; without it the face is for every character
 */
export function fontFace(family: string, url: string, range?: string): string {
  const rule = `font-family:${family};font-weight:700;font-display:swap;src:url(${url})`;
  return `@font-face{${rule}${range ? `;unicode-range:${range}` : ''}}`;
}
