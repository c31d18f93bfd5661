import { localizedString } from '../../languages/interface.ts';
import { xml } from '../xml.ts';
import type { Book, Part } from './book.ts';
import { inline, paragraphs } from './xhtml.ts';

/** The last document: where the text is from, how it was translated, and where the site is, if that is known. */
export function colophon(book: Book): Part {
  const { site, review } = book;
  const title = localizedString((t) => t.pages.about.title);
  const sections = review.data.about
    .filter(({ ofSite }) => !ofSite)
    .map(({ id, heading, text }) => {
      const content = text.flatMap((paragraph) => paragraphs(book, paragraph));
      return xml('section', { id }, xml('h2', {}, ...inline(book, heading)), ...content);
    });
  const address = site ? [xml('p', {}, xml('a', { href: site.href }, site.href))] : [];
  const content = [xml('h1', {}, ...inline(book, title)), ...sections, ...address];
  const body = [xml('section', { 'epub:type': 'colophon', role: 'doc-colophon' }, ...content)];
  return { href: 'about.xhtml', title, landmark: 'colophon', body };
}
