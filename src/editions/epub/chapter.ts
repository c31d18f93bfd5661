/** A highlight as a chapter: the chart that heads it, its text, its notes. */
import type { Highlight } from '../../review/types.ts';
import { xml } from '../xml.ts';
import type { Book, Part } from './book.ts';
import { chartElement } from './chart.ts';
import { notesOf } from './notes.ts';
import { textOf } from './text.ts';
import { inline } from './xhtml.ts';

/** Name of the file of a highlight, as in the content folder. */
export const chapterFile = ({ order, slug }: Highlight): string =>
  `${String(order).padStart(2, '0')}-${slug}.xhtml`;

/** The document of a highlight. */
export function chapter(book: Book, highlight: Highlight): Part {
  const { title, order, charts } = highlight;
  const { text, terms } = textOf(book, highlight);
  const section = xml(
    'section',
    { 'epub:type': 'chapter', role: 'doc-chapter', 'aria-labelledby': 'title' },
    xml('h1', { id: 'title' }, ...inline(book, title)),
    ...charts.filter(({ lead }) => lead).map((chart) => chartElement(book, highlight, chart)),
    ...text,
    ...notesOf(book, highlight, terms),
  );
  return {
    href: chapterFile(highlight),
    title,
    landmark: order === 1 ? 'bodymatter' : undefined,
    body: [section],
  };
}
