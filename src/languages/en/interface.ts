import type { Strings } from '../interface.ts';
import { place } from './place.ts';
import { titleCase } from './title-case.ts';

/** The English texts of the interface. */
export const interfaceTexts: Strings = {
  skipToText: 'Skip to the text',
  languages: 'Languages',
  bilingual: 'Both',
  siteNavigation: 'Site',
  frontPage: 'Front page',
  numeral: (n) => String(n),
  item: 'Item',
  ordinal: (item, n, total) => `${item} ${n} of ${total}`,
  leadingFigures: 'Main figures',
  notes: 'Notes on terms',
  translatorsNotes: 'Translator’s notes',
  paragraph: (n) => `paragraph ${n}`,
  unfoldSign: '中',
  noteSign: (n) => n,
  translatorsNote: (n) => `Translator’s note ${n}`,
  permalink: (place) => `Link to ${place.toLowerCase()}`,
  previous: 'Previous',
  next: 'Next',
  moreHighlights: 'Previous and next',
  search: 'Search',
  searchLabel: 'Search this site',
  searchHelp:
    'Type any word or figure, in English, Chinese or pinyin. Pinyin is romanized Chinese. With several words, a result has them all; put an English phrase in quotation marks to find it whole.',
  searchNeedsScript:
    'The search is not available: it needs JavaScript, and a page opened from a web server. Without a server, search the whole review in one file:',
  orLookUp: 'Or look a word up:',
  keysTitle: 'Keyboard shortcuts',
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
  suggestions: 'Contents:',
  allHighlights: (n) => `All ${n} pages`,
  rank: (n) => `No. ${n}`,
  pages: {
    search: {
      title: 'Search',
      description: 'Find words and figures in the whole Chinese and English text.',
    },
    figures: {
      title: 'Figures',
      description: 'The figures of the text, each linked to its sentence.',
    },
    glossary: {
      title: 'Glossary',
      description: 'Terms of the text, with the English used for them and its basis.',
    },
    downloads: {
      title: 'Downloads',
      description: 'The whole review as files: to read elsewhere, to quote, to reuse.',
    },
    about: {
      title: 'About',
      description:
        'Where the text comes from, what was repaired in it, what is missing, how it was translated, and how to cite it.',
    },
  },
  downloads: {
    single: {
      title: 'Single web page',
      use: 'Opens in any browser at a double click, offline: Chinese, English or both, with contents, figures, glossary and full search.',
    },
    epub: {
      title: 'EPUB',
      use: 'For e-book readers, offline, in a size and colors of your own; with charts, notes on terms, translator’s notes and glossary.',
    },
    pdf: {
      title: 'PDF',
      use: 'To print on A4, or to read page by page; with bookmarks, and tags for screen readers.',
    },
    text: { title: 'Plain text', use: 'Opens in any program, to copy, search and count.' },
    markdown: { title: 'Markdown', use: 'Text with levels of headings, to edit and convert.' },
    figures: {
      title: 'Figures as data',
      use: 'Every figure with value, unit, scope and sentence: CSV for spreadsheets, JSON with its JSON Schema for programs, and all of these with a README in one ZIP (Data Package).',
    },
    memory: {
      title: 'Translation memory (TMX 1.4b)',
      use: 'Sentence pairs for translation programs to draw on.',
    },
    exchange: {
      title: 'XLIFF 2.1',
      use: 'The text with its translation, for translation programs to open and edit.',
    },
    terms: {
      title: 'Term base (TBX-Basic, ISO 30042:2008)',
      use: 'The glossary, for terminology and translation programs.',
    },
    citations: {
      title: 'Citations',
      use: 'The review and its highlights as records for reference managers: BibTeX, RIS, CSL-JSON.',
    },
  },
  chartFiles: {
    title: 'Charts',
    use: 'Each as SVG and PNG, with title, scope and source in it. They are below the tables of the page',
  },
  citation: {
    heading: 'References to copy',
    cite: 'Cite',
    figures: 'To cite a figure, cite its highlight, and add the link of the figure on the page “Figures”.',
    records: 'For reference managers',
    noDate: 'n.d.',
    etAl: 'et al.',
    and: ', and ',
    retrieved: ['Retrieved ', ', from'],
    accessed: ['Accessed ', '.'],
    // Quotation marks within become single ones; the full stop stands before those that end the title.
    quoted: (title) => `“${title.replace(/“([^”]*)”/g, '‘$1’').replace(/([^.?!’])(’?)$/, '$1.$2')}”`,
    headline: titleCase,
  },
  epub: {
    contents: 'Contents',
    cover: 'Cover',
    notes: 'Notes',
    accessibility: (hasCharts) =>
      `All of it is text that reflows, with contents, levels of headings and languages marked; the image of the cover has an alternative text${hasCharts ? ', and each chart a description and a link to the table of its figures' : ''}. Nobody has evaluated it against EPUB Accessibility.`,
  },
  data: {
    readme: (title) => `Figures of “${title}”`,
    headings: { files: 'Files', fields: 'Fields' },
    asText:
      'Import the columns that begin with `words_` as text: a spreadsheet makes a date of words such as “June 2022.”',
    files: {
      csv: 'table for spreadsheets and statistics (RFC 4180, UTF-8), a column for each language; a text that could be taken for a formula has an apostrophe before it',
      json: 'records for programs',
      'schema.json': 'JSON Schema (2020-12) of these records',
    },
    fields: {
      id: 'Name of the figure, unique in its highlight',
      highlight: 'Name of the highlight in its address',
      label: 'What it is a figure of',
      value: 'Value in the unit: a number, or a date after ISO 8601',
      unit: 'Unit: currencies by ISO 4217; count for things counted, times for multiples, rank for a place among others',
      scope: 'Time, area or group that it holds for; without one, those of the whole review',
      words: 'Its words as they stand in the sentence',
      segment: 'Paragraph and line of the sentence, both from 1',
      sentence: 'The sentence, or clause of one, that gives it',
      address: 'Address of the sentence; where it begins with a slash, from the root of the site',
    },
  },
  sums: 'The SHA-256 sums of all files; “sha256sum --check” compares them.',
  chartData: 'Data table',
  close: 'Close',
  columns: { figure: 'Figure', label: 'Description (links to its sentence)' },
  figures: {
    points: ' percentage points',
    inWords: (words) => ` (${words})`,
    scales:
      'Chinese names large numbers every four digits, English every three: 1万 is 10 thousand, 1亿 is 100 million, 10亿 is 1 billion.',
    files: 'Download the data: CSV, JSON, ZIP',
    filter: 'Filter the figures',
    left: (n, total) => `${n} of ${total} figures match.`,
    none: 'No matching figures.',
    sort: 'Sort by value',
    copy: 'Copy',
  },
  place,
  occurrences: 'Appears in',
  first: 'English first',
  order: 'Which language comes first',
  toGlossary: 'Glossary entry',
  colon: ': ',
  termIndex: 'Index',
  filter: 'Filter the terms',
  nothingLeft: 'No matching terms.',
  basis: 'Basis',
  basisArticle: 'the text itself or common knowledge',
  basisUnverified: 'no definition found',
  corrections: 'Corrections',
  noCorrections: 'None so far. Any will be listed here.',
  contact: 'Report a mistake',
  noContact: 'This site gives no contact.',
  audit: {
    title: 'What a program checks',
    text: (pairs, alarms) =>
      `A program compares the Chinese and the English sentence by sentence, and no site is built while it finds anything wrong. It was tried on ${pairs} correct pairs of sentences that its rules were not made with, and gave ${alarms} false alarms per 100 pairs. Mistakes were then made in these on purpose; the table says what share of them it found.`,
    columns: { mistake: 'Mistake', found: 'Share found' },
    claims: { all: 'Found', most: 'Mostly found', some: 'Found in part', none: 'Not seen, left to people' },
    groups: {
      texts: 'Sentences missing, doubled, swapped or not translated',
      numbers: 'Numbers: digits, scale, sign, unit, fraction, multiple, date',
      degree: 'Degree of a number: nearly, over, about, at least, at most',
      direction: 'Up or down',
      scope: 'Scope, rank, comparison: the city or the province, first, year on year',
      negation: 'Negation lost, added or turned round',
      lists: 'Listed terms and names',
      marks: 'Punctuation; questions',
      letters: 'Hidden characters, spelling, capitals',
      files: 'Changes to the source; figures that differ from the text',
      parts: 'A part of a sentence left out',
      swaps: 'Two amounts that changed places',
      quotations: 'Quotation marks lost in pairs',
      freedoms: 'Exclamations and brackets, which a translation may do without',
      meaning: 'Meaning: a wrong word, a wrong stress',
    },
  },
  notFound: 'There is no such page',
  notFoundText: 'The address may be wrong, or the page may have moved.',
  toFrontPage: 'To the front page',
};
