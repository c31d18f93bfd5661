import type { Sense } from './language.ts';

/** A sense of the words that patterns find: those that say it for certain, and with them all that may be an answer. */
export const sense = <Said extends string>(says: Said[], certain: string[], any: string[]): Sense<Said> => ({
  says,
  certain: certain.length > 0 ? new RegExp(certain.join('|'), 'giu') : undefined,
  any: new RegExp([...certain, ...any].join('|'), 'giu'),
});

/** An alternation of words, or of patterns without spaces, that are written with spaces between. */
export const anyOf = (words: string): string => `(?:${words.trim().split(/\s+/).join('|')})`;
