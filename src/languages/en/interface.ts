import type { Strings } from '../interface.ts';

/** The English texts of the interface. */
export const interfaceTexts: Strings = {
  skipToText: 'Skip to the text',
  languages: 'Languages',
  bilingual: 'Both',
  siteNavigation: 'Site',
  frontPage: 'Front page',
  numeral: (n) => String(n),
  ordinal: (n, total) => `Highlight ${n} of ${total}`,
  leadingFigures: 'Main figures',
  notes: 'Notes on terms',
  translatorsNotes: 'Translator’s notes',
  paragraph: (n) => `paragraph ${n}`,
  noteSign: (n) => n,
  translatorsNote: (n) => `Translator’s note ${n}`,
  permalink: (place) => `Link to ${place.toLowerCase()}`,
  previous: 'Previous',
  next: 'Next',
  moreHighlights: 'More highlights',
  search: 'Search',
  searchLabel: 'Search the highlights',
  searchHelp:
    'Type any word or figure, in English, Chinese or pinyin. With several words, a highlight must have them all; put an English phrase in quotation marks to find it whole.',
  searchNeedsScript:
    'There is no search here yet: it needs JavaScript, and a page opened from a web server. Without it, read the highlights directly or look a term up in the glossary:',
  searchMessages: {
    searching: 'Searching…',
    again: 'Try again',
    reload: 'Reload',
    offline:
      'The search did not work: the server cannot be reached. Check the connection and try again; reading is not affected.',
    late: 'The search did not work: the server did not answer in time. Try again later; reading is not affected.',
    missing:
      'The search did not work: its files are missing on the server. Try again later; reading is not affected.',
    damaged:
      'The search did not work: its files arrived incomplete or damaged. Try again; reading is not affected.',
    renewed: 'This site was renewed. Reload the page to search it; your query is kept.',
    outdated: 'This browser is too old for the search; reading is not affected.',
    unknown: 'The search did not work, for an unknown reason. Try again; reading is not affected.',
  },
  searchShortcut: ['Press', 'to search'],
  suggestions: 'Highlights:',
  allHighlights: (n) => `All ${n} highlights`,
  percentagePoints: 'percentage points',
  pages: {
    search: {
      title: 'Search',
      description: 'Find words and figures in the Chinese and English text of every highlight.',
    },
    figures: {
      title: 'Figures',
      description: 'The figures in the review, each with a link to its sentence.',
    },
    glossary: {
      title: 'Glossary',
      description: 'Set phrases, policy terms and place names in the review, in Chinese and English.',
    },
    about: {
      title: 'About',
      description:
        'Where the text comes from, what was repaired in it, what is missing, how it was translated, and how to cite it.',
    },
  },
  close: 'Close',
  figuresIntro: 'The figures in the review, each linked to its sentence.',
  columns: { figure: 'Figure', label: 'What it is (links to its sentence)' },
  place: (id) => {
    const [paragraph, sentence] = id.slice(1).split('.');
    return `Paragraph ${paragraph}${sentence ? `, sentence ${sentence}` : ''}`;
  },
  occurrences: 'In',
  first: { zh: 'Chinese first', en: 'English first' },
  order: 'Which language comes first',
  toGlossary: 'Glossary entry',
  glossaryIntro: 'Set phrases, policy terms and place names in the review, with the English used for them.',
  colon: ': ',
  basis: 'Basis',
  basisArticle: 'the article or common knowledge',
  basisUnverified: 'no definition found',
  notFound: 'There is no such page',
  notFoundText: 'The address may be wrong, or the page may have moved.',
  toFrontPage: 'To the front page',
};
