/** XHTML of an EPUB: texts in the languages of the book, and the document around them. */
import { localizedString, type Strings, strings } from '../../languages/interface.ts';
import { languageRuns } from '../../languages/language-runs.ts';
import { type Locale, type Localized, locales } from '../../languages/table.ts';
import { type XmlContent, type XmlElement, xhtmlDocument, xml } from '../xml.ts';
import type { Book, Part } from './book.ts';
import { styleFile } from './style.ts';

/** Attributes that mark a language: `lang` is for XHTML, `xml:lang` for what reads any XML. */
export const inLanguage = (locale: Locale) => ({
  lang: locales[locale].lang,
  'xml:lang': locales[locale].lang,
});

/** A text of one language, with the words of the other language in it marked as such. */
export const prose = (text: string, locale: Locale): XmlContent[] =>
  languageRuns(text, locale).map((run) =>
    run.locale ? xml('span', inLanguage(run.locale), run.text) : run.text,
  );

/** A text within a heading, a link or a cell: in a book of one language as it is, in one of two once in each. */
export function inline({ languages }: Book, text: Localized): XmlContent[] {
  const [first, ...others] = languages;
  if (others.length === 0) return prose(text[first], first);
  return languages.flatMap((locale, i) => [
    ...(i > 0 ? [' '] : []),
    xml('span', { class: 'localized', ...inLanguage(locale) }, ...prose(text[locale], locale)),
  ]);
}

/** A text of the interface, likewise. */
export const label = (book: Book, of: (t: Strings) => string): XmlContent[] =>
  inline(book, localizedString(of));

/** A paragraph in each language of the book. */
export const paragraphs = ({ languages }: Book, text: Localized, attributes = {}): XmlElement[] =>
  languages.map((locale) =>
    xml('p', { ...attributes, ...inLanguage(locale) }, ...prose(text[locale], locale)),
  );

/** A text of the interface where there can be one language only, such as an attribute. */
export const spoken = ({ languages: [locale] }: Book, of: (t: Strings) => string): string =>
  of(strings[locale]);

/** A document of the book as a file (EPUB 3.3, 6.1). */
export function partFile({ languages: [locale] }: Book, { title, body }: Part): string {
  const head = xml(
    'head',
    {},
    xml('title', {}, title[locale]),
    xml('link', { rel: 'stylesheet', href: styleFile }),
  );
  const root = {
    xmlns: 'http://www.w3.org/1999/xhtml',
    'xmlns:epub': 'http://www.idpf.org/2007/ops',
    ...inLanguage(locale),
  };
  return xhtmlDocument(xml('html', root, head, xml('body', {}, ...body)));
}
