/** The text of a chapter, which leads to the notes on its terms and sentences. */
import { strings } from '../../languages/interface.ts';
import { type Locale, locales, perLocale } from '../../languages/table.ts';
import { termFinder } from '../../review/find-terms.ts';
import type { Highlight, Paragraph, Segment } from '../../review/types.ts';
import { type XmlContent, type XmlElement, xml } from '../xml.ts';
import type { Book } from './book.ts';
import { noteId, termNoteId, termReferenceId } from './notes.ts';
import { inLanguage, prose } from './xhtml.ts';

/** Attributes of what leads to a note (EPUB Structural Semantics 1.1, DPUB-ARIA 1.1). */
const noteReference = { 'epub:type': 'noteref', role: 'doc-noteref' };

/**
 * Makes a function that writes a text of one language, in which each term leads to its note where it first stands.
 *
 * @param marked takes the ids of these terms
 */
function termMarker({ review: { glossary } }: Book, locale: Locale, marked: Set<string>) {
  const find = termFinder(glossary, locale);
  const done = new Set<string>();
  return (text: string): XmlContent[] => {
    const content: XmlContent[] = [];
    let end = 0;
    for (const term of find(text)) {
      if (done.has(term.id)) continue;
      done.add(term.id);
      const words = prose(text.slice(term.start, term.end), locale);
      // In a book of two languages both lead to the note, and it leads back to the first.
      const id = marked.has(term.id) ? undefined : { id: termReferenceId(term.id) };
      const note = xml('a', { ...noteReference, ...id, href: `#${termNoteId(term.id)}` }, ...words);
      marked.add(term.id);
      content.push(...prose(text.slice(end, term.start), locale), note);
      end = term.end;
    }
    return [...content, ...prose(text.slice(end), locale)];
  };
}

type Sentence = (segment: Segment, locale: Locale) => XmlContent[];

/** A paragraph: in a book of one language as one, in one of two sentence by sentence, each with its translation. */
function paragraphElement({ languages }: Book, { id, segments }: Paragraph, sentence: Sentence): XmlElement {
  const [first, ...others] = languages;
  if (others.length === 0) {
    const sentences = segments.flatMap((segment, i) => [
      i > 0 ? locales[first].separator : '',
      xml('span', { id: segment.id }, ...sentence(segment, first)),
    ]);
    return xml('p', { id }, ...sentences);
  }
  const pairs = segments.map((segment) => {
    const sides = languages.map((locale) => xml('p', inLanguage(locale), ...sentence(segment, locale)));
    return xml('div', { class: 'sentence', id: segment.id }, ...sides);
  });
  return xml('div', { id }, ...pairs);
}

/** Signs that lead from a sentence to the notes of the translator on it. */
const noteSigns = ({ notes }: Highlight, { id }: Segment, locale: Locale): XmlElement[] =>
  notes.flatMap(({ at }, i) => {
    const sign = xml('sup', {}, strings[locale].noteSign(String(i + 1)));
    return at === id ? [xml('a', { ...noteReference, href: `#${noteId(i)}` }, sign)] : [];
  });

/** The text of a highlight, and the ids of the terms whose notes it leads to, in the order of the text. */
export function textOf(book: Book, highlight: Highlight): { text: XmlElement[]; terms: Set<string> } {
  const terms = new Set<string>();
  const marked = perLocale((locale) => termMarker(book, locale, terms));
  const sentence: Sentence = (segment, locale) => [
    ...marked[locale](segment[locale]),
    ...noteSigns(highlight, segment, locale),
  ];
  const text = highlight.paragraphs.map((paragraph) => paragraphElement(book, paragraph, sentence));
  return { text, terms };
}
