import { xml } from '../xml.ts';
import type { Book, Part } from './book.ts';
import { inline, paragraphs } from './xhtml.ts';

/** The title page: the words that head the review, and what it is taken from. */
export function titlePage(book: Book): Part {
  const { title, subtitle, byline, origin } = book.review.data;
  const content = [
    xml('h1', {}, ...inline(book, title)),
    ...paragraphs(book, subtitle, { role: 'doc-subtitle' }),
    ...paragraphs(book, byline),
    ...(origin ? paragraphs(book, origin, { class: 'origin' }) : []),
  ];
  return {
    href: 'title.xhtml',
    title,
    landmark: 'titlepage',
    body: [xml('section', { 'epub:type': 'titlepage' }, ...content)],
  };
}
