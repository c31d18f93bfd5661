/**
 * References in the styles that readers are asked for. Each is made for the one kind of thing that is cited here, a page
 * without a date. No style names a translator where there is none: the translation is described by its kind (`genre`).
 */
import { strings } from '../../languages/interface.ts';
import type { Locale } from '../../languages/table.ts';
import { apaNames, chicagoNames, gbNames, mlaNames } from './names.ts';
import type { CslItem } from './record.ts';

/** How a style writes the date on which a page was seen. */
export type DateForm = 'long' | 'short' | 'iso';

/** A piece of a reference: text, a title in italics, or what only a reader's browser knows for certain. */
export type Part =
  | string
  | { title: string }
  /** Stands there only with a date between the two texts. */
  | { accessed: readonly [before: string, after: string]; form: DateForm }
  /** Stands there only with an address between the two texts. */
  | { address: readonly [before: string, after: string] };

type Style = (item: CslItem, locale: Locale) => Part[];

/** A text with a full stop at its end, unless it has one, or a space after it where it is empty. */
const closed = (text: string) => (text === '' ? '' : /[.?!]$/.test(text) ? `${text} ` : `${text}. `);

/**
 * GB/T 7714—2025, §8.11, as the CSL style of the Zotero Chinese community and the examples of the standard that come with
 * it have it; the text of the standard itself is not free. Full-width signs but for `.` and `[ ]`; no date where none is
 * known; the kind of a translation is further information on the title, as §8.11 has no place for others than authors.
 */
const gb: Style = ({ author, title, genre }, locale) => [
  closed(gbNames(author, locale)),
  genre ? `${title}${strings[locale].colon}${genre}` : title,
  '[EB/OL].',
  { accessed: [' [', '].'], form: 'iso' },
  { address: [' ', '.'] },
];

/** Publication Manual of the American Psychological Association, 7th edition: a page on a website. */
const apa: Style = ({ author, title, genre, ...item }, locale) => {
  const { noDate, retrieved } = strings[locale].citation;
  const work: Part[] = [{ title }, genre ? ` [${genre}]. ` : '. '];
  const date = `(${noDate}). `;
  return [
    ...(author.length > 0 ? [closed(apaNames(author, locale)), date, ...work] : [...work, date]),
    `${item['container-title']}.`,
    { accessed: [` ${retrieved[0]}`, retrieved[1]], form: 'long' },
    { address: [' ', ''] },
  ];
};

/** The Chicago Manual of Style, 18th edition, author and date; prepositions of five letters have a capital since then. */
const chicago: Style = ({ author, title, genre = '', ...item }, locale) => {
  const { noDate, accessed, quoted, headline } = strings[locale].citation;
  const work = `${quoted(headline(title, 4))} `;
  const site = item['container-title'];
  const names = chicagoNames(author, locale);
  return [
    // Without an author the site stands in the author's place.
    `${closed(names || site)}${closed(noDate)}${work}${closed(genre)}${names && closed(site)}`.trim(),
    { accessed: [` ${accessed[0]}`, accessed[1]], form: 'long' },
    { address: [' ', '.'] },
  ];
};

/** MLA Handbook, 9th edition. */
const mla: Style = ({ author, title, genre = '', ...item }, locale) => {
  const { accessed, quoted, headline } = strings[locale].citation;
  return [
    `${closed(mlaNames(author, locale))}${quoted(headline(title))} ${closed(genre)}`,
    { title: item['container-title'] },
    { address: [', ', ''] },
    '.',
    { accessed: [` ${accessed[0]}`, accessed[1]], form: 'short' },
  ];
};

/** In the order of the About page. */
export const styles: readonly { name: string; style: Style }[] = [
  { name: 'GB/T 7714—2025', style: gb },
  { name: 'APA 7', style: apa },
  { name: 'Chicago 18', style: chicago },
  { name: 'MLA 9', style: mla },
];
