/** The navigation document (EPUB 3.3, 7), which is also the page of contents. */
import { localizedString } from '../../languages/interface.ts';
import { type XmlElement, xml } from '../xml.ts';
import type { Book, Part } from './book.ts';
import { inline } from './xhtml.ts';

const file = 'nav.xhtml';

const list = (items: readonly XmlElement[]) => xml('ol', {}, ...items.map((item) => xml('li', {}, item)));

/** The contents of a book and its landmarks; its pages are those of no print, so there is no list of pages. */
export function navigation(book: Book, parts: readonly Part[]): Part {
  const title = localizedString((t) => t.epub.contents);
  const contents = parts
    .filter(({ landmark }) => landmark !== 'cover')
    .map((part) => xml('a', { href: part.href }, ...inline(book, part.title)));
  const landmarks = [...parts, { href: file, title, landmark: 'toc' }].flatMap(({ href, title, landmark }) =>
    landmark ? [xml('a', { 'epub:type': landmark, href }, ...inline(book, title))] : [],
  );
  const heading = xml('h1', { id: 'contents' }, ...inline(book, title));
  const toc = { 'epub:type': 'toc', role: 'doc-toc', 'aria-labelledby': 'contents' };
  // Hidden, because they are for the reading system; a reader has the contents.
  const hidden = { 'epub:type': 'landmarks', hidden: 'hidden' };
  const body = [xml('nav', toc, heading, list(contents)), xml('nav', hidden, list(landmarks))];
  return { href: file, title, body, landmark: 'toc' };
}
