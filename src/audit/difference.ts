/** How much of a text is shown before and after what differs. */
const context = 10;

/** What two texts do not share, each with a little of what stands around it; an ellipsis for what is left out. */
export function difference(one: string, other: string): [one: string, other: string] {
  // By characters, so that none of two code units is cut in half.
  const [a, b] = [[...one], [...other]];
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const around = (text: string[]) => {
    const from = Math.max(0, start - context);
    const to = Math.min(text.length, text.length - end + context);
    return `“${from > 0 ? '…' : ''}${text.slice(from, to).join('')}${to < text.length ? '…' : ''}”`;
  };
  return [around(a), around(b)];
}
