import type { QuoteStrings } from '../quote-texts.ts';
import { place } from './place.ts';

/** What the bar that quotes a sentence says, and what it adds to the words, in English. */
export const quoteTexts: QuoteStrings = {
  place: (first, last) => (first === last ? place(first) : `${place(first)} to ${place(last).toLowerCase()}`),
  quote: (where) => `Quote ${where.toLowerCase()}`,
  copy: 'Copy',
  parts: { zh: 'Chinese', en: 'English', both: 'both', link: 'link', figure: 'figure' },
  figure: (label, value, scope) => `${label}: ${value}${scope ? ` (${scope})` : ''}`,
  share: 'Share',
  cite: 'Cite',
  seen: {
    long: (date) => date.toLocaleDateString('en-US', { dateStyle: 'long' }),
    // MLA 9 cuts months of more than four letters: 5 July, 5 Sept.
    short: (date) => {
      const month = date.toLocaleDateString('en-US', { month: 'long' });
      const cut = month.length > 4 ? `${month.slice(0, month === 'September' ? 4 : 3)}.` : month;
      return `${date.getDate()} ${cut} ${date.getFullYear()}`;
    },
  },
  copied: (part) => `Copied: ${part}.`,
  failed: 'What is to be copied did not arrive. Check the connection and try again.',
  refused: 'The browser does not allow copying. The text is selected for you to copy it.',
  source: (title, where, review) => `— ${title} · ${where} · ${review}`,
};
