/** The review for translation programs: XLIFF 2.1 (OASIS Standard, 2018), core only. */
import { counterpartOf, locales, sourceLocale } from '../languages/table.ts';
import type { Review } from '../review/types.ts';
import type { Downloads } from './download.ts';
import { partsOf, type Unit } from './units.ts';
import { type XmlElement, xml, xmlDocument } from './xml.ts';

const source = sourceLocale;
const target = counterpartOf(source);

/** A unit with its segments, and between them what is no segment: the spaces that a language has between sentences. */
function unitElement({ id, segments }: Unit): XmlElement {
  const between = xml(
    'ignorable',
    {},
    xml('source', {}, locales[source].separator),
    xml('target', {}, locales[target].separator),
  );
  const content = segments.flatMap((segment, i) => [
    ...(i > 0 ? [between] : []),
    // No state beyond this one is claimed: who reviewed a translation is not in the content.
    xml(
      'segment',
      { id: segment.id, state: 'translated' },
      xml('source', {}, segment[source]),
      xml('target', {}, segment[target]),
    ),
  ]);
  // Else a program may take the spaces for layout (XLIFF 2.1, 4.3.1.33).
  return xml('unit', { id, 'xml:space': 'preserve' }, ...content);
}

/** A file a page; `original` is its address from the front page. */
const xliff = (review: Review) =>
  xmlDocument(
    xml(
      'xliff',
      {
        xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
        version: '2.1',
        srcLang: locales[source].lang,
        trgLang: locales[target].lang,
      },
      ...partsOf(review).map(({ page, units }, i) =>
        xml('file', { id: `f${i + 1}`, original: page ? `${page}/` : './' }, ...units.map(unitElement)),
      ),
    ),
  );

export const exchange: Downloads = ({ review }) => [
  {
    name: `${review.data.slug}.xlf`,
    type: 'application/xliff+xml',
    kind: 'exchange',
    languages: [source, target],
    make: () => xliff(review),
  },
];
