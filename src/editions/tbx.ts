/**
 * The glossary as a term base: TBX-Basic of the second version of TBX (ISO 30042:2008), as programs for translation open
 * it; most of them know nothing of the third, of 2019.
 */
import { strings } from '../languages/interface.ts';
import { type Locale, localeNames, locales, sourceLocale } from '../languages/table.ts';
import type { Review } from '../review/types.ts';
import type { Term } from '../schemas/glossary.ts';
import type { Downloads } from './download.ts';
import { xml, xmlDocument } from './xml.ts';

/** A term in one language: its headword and the words by which the text has it, below what it means. */
function langSet({ note, basis, forms, ...headwords }: Term, locale: Locale) {
  const source = basis === 'article' ? strings[locale].basisArticle : basis;
  const definition = xml('descrip', { type: 'definition' }, note[locale]);
  // A note without a known basis defines nothing.
  const meaning =
    basis === 'unverified'
      ? xml('note', {}, note[locale])
      : xml('descripGrp', {}, definition, xml('admin', { type: 'source' }, source));
  const words = new Set([headwords[locale], ...forms[locale]]);
  return xml(
    'langSet',
    { 'xml:lang': locales[locale].lang },
    meaning,
    ...[...words].map((word) => xml('tig', {}, xml('term', {}, word))),
  );
}

function tbx({ data, glossary }: Review) {
  const about = [data.title, data.origin].flatMap((text) =>
    localeNames.flatMap((locale) =>
      text ? xml('p', { 'xml:lang': locales[locale].lang }, text[locale]) : [],
    ),
  );
  // The id of a term may begin with a digit, as no id of XML may.
  const entries = Object.entries(glossary).map(([id, term]) =>
    xml('termEntry', { id: `term-${id}` }, ...localeNames.map((locale) => langSet(term, locale))),
  );
  const header = xml(
    'martifHeader',
    {},
    xml('fileDesc', {}, xml('sourceDesc', {}, ...about)),
    xml('encodingDesc', {}, xml('p', { type: 'XCSURI' }, 'TBXBasicXCSV02.xcs')),
  );
  const dialect = { type: 'TBX-Basic', 'xml:lang': locales[sourceLocale].lang };
  return xmlDocument(xml('martif', dialect, header, xml('text', {}, xml('body', {}, ...entries))));
}

/** None for a review without terms, of which the format could hold no entry. */
export const termBase: Downloads = ({ review }) =>
  Object.keys(review.glossary).length === 0
    ? []
    : [
        {
          name: 'glossary.tbx',
          type: 'application/xml',
          kind: 'terms',
          languages: localeNames,
          make: () => tbx(review),
        },
      ];
