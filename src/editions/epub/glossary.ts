/** The glossary at the end of a book. */
import { localizedString } from '../../languages/interface.ts';
import { counterpartOf } from '../../languages/table.ts';
import type { Term } from '../../schemas/glossary.ts';
import { type XmlContent, xml } from '../xml.ts';
import type { Book, Part } from './book.ts';
import { inLanguage, inline, label, paragraphs, prose } from './xhtml.ts';

export const glossaryFile = 'glossary.xhtml';

/** A term in both languages, that of the book first. */
export function headword({ languages: [locale] }: Book, term: Term): XmlContent[] {
  const other = counterpartOf(locale);
  return [
    xml('b', inLanguage(locale), ...prose(term[locale], locale)),
    ' ',
    xml('span', inLanguage(other), ...prose(term[other], other)),
  ];
}

/** Where the meaning of a term is from. */
function basisOf(book: Book, { basis }: Term): XmlContent[] {
  if (basis === 'article') return label(book, (t) => t.basis + t.colon + t.basisArticle);
  if (basis === 'unverified') return label(book, (t) => t.basis + t.colon + t.basisUnverified);
  const page = xml('a', { href: basis }, new URL(basis).hostname);
  return [...label(book, (t) => t.basis + t.colon), page];
}

/** The document of the glossary; none where the review has no terms. */
export function glossary(book: Book): Part[] {
  const entries = Object.entries(book.review.glossary).flatMap(([id, term]) => [
    xml('dt', { id, 'epub:type': 'glossterm' }, ...headword(book, term)),
    xml('dd', { 'epub:type': 'glossdef' }, ...paragraphs(book, term.note)),
    xml('dd', { class: 'basis' }, ...basisOf(book, term)),
  ]);
  if (entries.length === 0) return [];
  const title = localizedString((t) => t.pages.glossary.title);
  const content = [xml('h1', {}, ...inline(book, title)), xml('dl', {}, ...entries)];
  const body = [xml('section', { 'epub:type': 'glossary', role: 'doc-glossary' }, ...content)];
  return [{ href: glossaryFile, title, landmark: 'glossary', body }];
}
