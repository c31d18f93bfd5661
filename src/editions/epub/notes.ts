/** The notes at the end of a chapter, which reading systems show where the text leads to them. */
import type { Highlight } from '../../review/types.ts';
import type { Term } from '../../schemas/glossary.ts';
import { type XmlContent, type XmlElement, xml } from '../xml.ts';
import type { Book } from './book.ts';
import { glossaryFile, headword } from './glossary.ts';
import { label, paragraphs, spoken } from './xhtml.ts';

/** Id of a note of the translator by its place in the highlight, from 0. */
export const noteId = (index: number): string => `note-${index + 1}`;

/** Id of the note on a term. */
export const termNoteId = (term: string): string => `term-${term}`;

/** A note; as an `aside` it is out of the text, to be shown on its own (EPUB Structural Semantics 1.1). */
const footnote = (id: string, head: XmlContent, content: readonly XmlContent[]): XmlElement =>
  xml('aside', { 'epub:type': 'footnote', role: 'doc-footnote', id }, xml('p', {}, head), ...content);

/** The notes that a text leads to: those of the translator, then those on terms. @param terms their ids */
export function notesOf(book: Book, highlight: Highlight, terms: Iterable<string>): XmlElement[] {
  const translators = highlight.notes.map((note, i) => {
    const sign = label(book, (t) => t.translatorsNote(String(i + 1)));
    const back = xml('a', { href: `#${note.at}`, role: 'doc-backlink' }, ...sign);
    return footnote(noteId(i), back, paragraphs(book, note));
  });
  const ofTerms = [...terms].map((id) => {
    const term = book.review.glossary[id] as Term;
    const entry = xml('a', { href: `${glossaryFile}#${id}` }, ...headword(book, term));
    return footnote(termNoteId(id), entry, paragraphs(book, term.note));
  });
  const all = [...translators, ...ofTerms];
  const name = spoken(book, (t) => t.epub.notes);
  return all.length > 0 ? [xml('section', { 'epub:type': 'footnotes', 'aria-label': name }, ...all)] : [];
}
