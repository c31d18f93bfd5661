/** The package document (EPUB 3.3, 5): metadata, files, reading order. */
import { createHash } from 'node:crypto';
import { type Locale, locales, perLocale } from '../../languages/table.ts';
import { authorsOf } from '../../review/authors.ts';
import { type XmlElement, xml, xmlDocument } from '../xml.ts';
import type { Book, Part } from './book.ts';
import { coverFile } from './cover.ts';
import { styleFile } from './style.ts';
import { spoken } from './xhtml.ts';

/** Namespace of the identifiers below; a random UUID, never to be changed. */
const namespace = '8b1e5c8e-4c06-4a8f-9d6f-3f2f6a2d7b51';

const inLanguage = (locale: Locale) => ({ 'xml:lang': locales[locale].lang });

/** The UUID of a name (RFC 9562, 5.5: version 5). */
function uuid(name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  const bytes = hash.subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

const meta = (property: string, value: string, attributes = {}) =>
  xml('meta', { property, ...attributes }, value);

/** What a book offers and asks of readers (EPUB Accessibility 1.1, 2; Schema.org Accessibility Properties). */
const accessibility = (book: Book, hasCharts: boolean) => [
  ...['textual', ...(hasCharts ? ['visual', 'chartOnVisual'] : [])].map((mode) =>
    meta('schema:accessMode', mode),
  ),
  meta('schema:accessModeSufficient', 'textual'),
  ...[
    'tableOfContents',
    'structuralNavigation',
    'readingOrder',
    'alternativeText',
    'displayTransformability',
  ].map((feature) => meta('schema:accessibilityFeature', feature)),
  meta('schema:accessibilityHazard', 'none'),
  // Conformance is not claimed: that takes one who has evaluated it, and whom `a11y:certifiedBy` would name.
  meta(
    'schema:accessibilitySummary',
    spoken(book, (t) => t.epub.accessibility(hasCharts)),
    inLanguage(book.languages[0]),
  ),
];

/** A property in the first language of the book, and what it is in its others. */
function inEach(
  { languages: [first, ...others] }: Book,
  name: string,
  id: string,
  of: (locale: Locale) => string,
) {
  const refined = (locale: Locale) =>
    meta('alternate-script', of(locale), { refines: `#${id}`, ...inLanguage(locale) });
  return [xml(name, { id, ...inLanguage(first) }, of(first)), ...others.map(refined)];
}

/** Title, authors, languages, origin. What nobody knows, as the day of print or the publisher, is left out. */
function metadata(book: Book, hasCharts: boolean): XmlElement[] {
  const { languages, name, review } = book;
  const { title, subtitle, authors, origin, modified } = review.data;
  const printed = perLocale((locale) => authorsOf(review.data, locale).map((author) => author.printed));
  return [
    // The same for every state of the book (5.5.3.1.1), and of no other: the source is never edited.
    xml('dc:identifier', { id: 'identifier' }, `urn:uuid:${uuid(`${name}\n${review.source}`)}`),
    ...inEach(book, 'dc:title', 'title', (locale) => title[locale]),
    meta('title-type', 'main', { refines: '#title' }),
    ...inEach(book, 'dc:title', 'subtitle', (locale) => subtitle[locale]),
    meta('title-type', 'subtitle', { refines: '#subtitle' }),
    ...authors.flatMap((_, i) =>
      inEach(book, 'dc:creator', `creator-${i + 1}`, (locale) => printed[locale][i] as string),
    ),
    ...languages.map((locale) => xml('dc:language', {}, locales[locale].lang)),
    ...(origin ? languages.map((locale) => xml('dc:description', inLanguage(locale), origin[locale])) : []),
    // A time is asked for; what is known is the day, and a build's own time would make each build another book.
    meta('dcterms:modified', `${modified}T00:00:00Z`),
    ...accessibility(book, hasCharts),
  ];
}

const holdsDrawing = ({ name, content }: XmlElement): boolean =>
  name === 'svg' || content.some((part) => typeof part !== 'string' && holdsDrawing(part));

const hasDrawing = ({ body }: Part) => body.some(holdsDrawing);

/** What a reading system is told of a document before it opens it (EPUB 3.3, Manifest properties vocabulary). */
function propertiesOf(part: Part) {
  const properties = [part.landmark === 'toc' ? 'nav' : '', hasDrawing(part) ? 'svg' : ''].filter(Boolean);
  return properties.length > 0 && { properties: properties.join(' ') };
}

/** The files of a book, and what each of them is. */
function manifest(parts: readonly Part[]): XmlElement[] {
  const item = (id: string, href: string, type: string, properties = {}) =>
    xml('item', { id, href, 'media-type': type, ...properties });
  return [
    ...parts.map((part, i) => item(`part-${i + 1}`, part.href, 'application/xhtml+xml', propertiesOf(part))),
    item('cover-image', coverFile, 'image/svg+xml', { properties: 'cover-image' }),
    item('style', styleFile, 'text/css'),
  ];
}

/** @param parts the documents in reading order */
export function packageDocument(book: Book, parts: readonly Part[]): string {
  const root = {
    xmlns: 'http://www.idpf.org/2007/opf',
    version: '3.0',
    'unique-identifier': 'identifier',
    ...inLanguage(book.languages[0]),
  };
  const spine = parts.map((_, i) => xml('itemref', { idref: `part-${i + 1}` }));
  return xmlDocument(
    xml(
      'package',
      root,
      xml(
        'metadata',
        { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
        ...metadata(book, parts.some(hasDrawing)),
      ),
      xml('manifest', {}, ...manifest(parts)),
      xml('spine', {}, ...spine),
    ),
  );
}
