import type { KeyStrings } from '../key-texts.ts';

/** What the list of keys says, in English. */
export const keyTexts: KeyStrings = {
  on: 'Use these keys',
  close: 'Close',
  keys: {
    '/': 'Search',
    'j k': 'Next sentence, previous sentence',
    '← →': 'Previous and next matching words in the sentence',
    t: 'Show or hide the sentence in Chinese',
    c: 'Copy or quote the sentence',
    v: 'Change the language edition',
    o: 'Change which language comes first',
    '?': 'Show this list',
  },
};
