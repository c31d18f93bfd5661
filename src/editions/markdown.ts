/** A text in which Markdown takes no sign for its own, at the beginning of a line or within it (CommonMark 0.31, 2.4). */
export const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_[\]<>#&]|^[+-]|(?<=^\d+)[.)]/g, '\\$&');
