/** The cover: the title in plain shapes, as an image, and the page that shows it. */
import { localizedString } from '../../languages/interface.ts';
import { type Locale, locales } from '../../languages/table.ts';
import { type XmlElement, xml, xmlDocument } from '../xml.ts';
import type { Book, Part } from './book.ts';
import { spoken } from './xhtml.ts';

export const coverFile = 'cover.svg';

const width = 1200;
const height = 1800;
const margin = 120;

/** Width of a text in em, as faces have it about: a Han character is as wide as it is high, a letter half of that. */
const widthOf = (text: string) =>
  [...text].reduce(
    (sum, sign) => sum + (/[\p{Script=Han}\u2014\u3000-\u303f\uff00-\uffef]/u.test(sign) ? 1 : 0.56),
    0,
  );

/** A text in lines that fit the cover; a line begins with a word (UAX #29). */
function linesOf(text: string, locale: Locale, size: number): string[] {
  const words = [...new Intl.Segmenter(locales[locale].lang, { granularity: 'word' }).segment(text)];
  const lines = [''];
  for (const { segment, isWordLike } of words) {
    const line = lines.at(-1) + segment;
    const fits = widthOf(line) * size <= width - 2 * margin;
    if (fits || !isWordLike) lines[lines.length - 1] = line;
    else lines.push(segment);
  }
  return lines.map((line) => line.trim()).filter(Boolean);
}

/** Lines of a text from a height on, and the height below them. */
function textBlock(text: string, locale: Locale, size: number, top: number) {
  const leading = size * 1.35;
  const lines = linesOf(text, locale, size).map((line, i) => {
    const y = String(Math.round(top + size + i * leading));
    const face = { 'font-size': String(size), 'xml:lang': locales[locale].lang };
    return xml('text', { x: String(margin), y, ...face }, line);
  });
  return { lines, bottom: top + lines.length * leading };
}

/** A bar from margin to margin. */
const bar = (y: number, height: number, fill: string): XmlElement =>
  xml('path', { d: `M${margin} ${y}h${width - 2 * margin}v${height}h${2 * margin - width}z`, fill });

/** The image of the cover. Its letters are text, so that every reading system sets them in a face that it has. */
export function coverImage({ languages, review: { data } }: Book): string {
  const [first, ...others] = languages;
  const { year, place, kind } = data.masthead;
  const head = [year, place, kind].map((text) => text[first]).join(' · ');
  const blocks = [textBlock(head, first, 44, 150), textBlock(data.title[first], first, 110, 330)];
  const below = (text: string, locale: Locale, size: number) =>
    blocks.push(textBlock(text, locale, size, (blocks.at(-1)?.bottom ?? 0) + size));
  for (const locale of others) below(data.title[locale], locale, 64);
  for (const locale of languages) below(data.subtitle[locale], locale, 44);
  const paper = xml('path', { d: `M0 0h${width}v${height}h${-width}z`, fill: '#fcfaf5' });
  const letters = { fill: '#1c1a17', 'font-family': 'serif' };
  const root = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, role: 'img' };
  const title = xml('title', { 'xml:lang': locales[first].lang }, data.title[first]);
  const group = xml('g', letters, ...blocks.flatMap(({ lines }) => lines));
  const bars = [bar(120, 4, '#1c1a17'), bar(230, 2, '#1c1a17'), bar(height - 180, 60, '#a3201a')];
  return xmlDocument(xml('svg', root, title, paper, ...bars, group));
}

/** The page that shows the cover. */
export function cover(book: Book): Part {
  const alt = book.languages.map((locale) => book.review.data.title[locale]).join(' / ');
  const image = xml('img', { src: coverFile, alt, role: 'doc-cover' });
  const section = { 'epub:type': 'cover', class: 'cover', 'aria-label': spoken(book, (t) => t.epub.cover) };
  return {
    href: 'cover.xhtml',
    title: localizedString((t) => t.epub.cover),
    landmark: 'cover',
    body: [xml('section', section, image)],
  };
}
