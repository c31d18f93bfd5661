/**
 * A `@font-face` rule. It is the bold of its headings, whatever its own weight, so that no browser makes it bolder; and
 * a heading is read in the reader's own serif until it comes.
 *
 * @param range as of `unicode-range`; without it the face is for every character
 */
export function fontFace(family: string, url: string, range?: string): string {
  const rule = `font-family:${family};font-weight:700;font-display:swap;src:url("${url}")format("woff2")`;
  return `@font-face{${rule}${range ? `;unicode-range:${range}` : ''}}`;
}
