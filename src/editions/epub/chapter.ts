/** A highlight as a chapter: its text, its figures, its notes. */
import type { Highlight } from '../../review/types.ts';
import { type XmlElement, xml } from '../xml.ts';
import type { Book, Part } from './book.ts';
import { notesOf } from './notes.ts';
import { textOf } from './text.ts';
import { inline, label } from './xhtml.ts';

/** What the text gives in figures, each with its words as printed and a link to its sentence. */
function figureTable(book: Book, { figures }: Highlight): XmlElement[] {
  if (figures.length === 0) return [];
  const rows = figures.map((figure) => {
    const what = xml('a', { href: `#${figure.at}` }, ...inline(book, figure.label));
    const scope = figure.scope ? [xml('div', { class: 'scope' }, ...inline(book, figure.scope))] : [];
    return xml('tr', {}, xml('th', { scope: 'row' }, what, ...scope), xml('td', {}, ...inline(book, figure)));
  });
  const heading = label(book, (t) => t.pages.figures.title);
  const table = xml('table', { 'aria-labelledby': 'figures' }, xml('tbody', {}, ...rows));
  return [xml('section', {}, xml('h2', { id: 'figures' }, ...heading), table)];
}

/** The document of a highlight, named as its file in the content folder. */
export function chapter(book: Book, highlight: Highlight): Part {
  const { title, order, slug } = highlight;
  const { text, terms } = textOf(book, highlight);
  const section = xml(
    'section',
    { 'epub:type': 'chapter', role: 'doc-chapter', 'aria-labelledby': 'title' },
    xml('h1', { id: 'title' }, ...inline(book, title)),
    ...text,
    ...figureTable(book, highlight),
    ...notesOf(book, highlight, terms),
  );
  return {
    href: `${String(order).padStart(2, '0')}-${slug}.xhtml`,
    title,
    landmark: order === 1 ? 'bodymatter' : undefined,
    body: [section],
  };
}
