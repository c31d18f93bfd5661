/** An alternation of a regular expression of words, or of patterns without spaces, that are written with spaces between. */
export const anyOf = (words: string): string => `(?:${words.trim().split(/\s+/).join('|')})`;
