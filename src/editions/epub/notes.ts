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

/** Id of the words that lead to the note on a term, to which it leads back. */
export const termReferenceId = (term: string): string => `ref-${term}`;

/** A link from a note back into the text (DPUB-ARIA 1.1). */
const backlink = (id: string, words: readonly XmlContent[]): XmlElement =>
  xml('a', { href: `#${id}`, role: 'doc-backlink' }, ...words);

/** A note; as an `aside` it is out of the text, to be shown on its own (EPUB Structural Semantics 1.1). */
const footnote = (id: string, head: readonly XmlContent[], content: readonly XmlContent[]): XmlElement =>
  xml('aside', { 'epub:type': 'footnote', role: 'doc-footnote', id }, xml('p', {}, ...head), ...content);

/** The notes that a text leads to: those of the translator, then those on terms. @param terms their ids */
export function notesOf(book: Book, highlight: Highlight, terms: Iterable<string>): XmlElement[] {
  const translators = highlight.notes.map((note, i) => {
    const sign = label(book, (t) => t.translatorsNote(String(i + 1)));
    return footnote(noteId(i), [backlink(note.at, sign)], paragraphs(book, note));
  });
  const ofTerms = [...terms].map((id) => {
    const term = book.review.glossary[id] as Term;
    const back = backlink(termReferenceId(id), headword(book, term));
    const entry = xml('a', { href: `${glossaryFile}#${id}` }, ...label(book, (t) => t.pages.glossary.title));
    return footnote(termNoteId(id), [back, ' · ', entry], paragraphs(book, term.note));
  });
  const all = [...translators, ...ofTerms];
  const name = spoken(book, (t) => t.epub.notes);
  return all.length > 0 ? [xml('section', { 'epub:type': 'footnotes', 'aria-label': name }, ...all)] : [];
}
