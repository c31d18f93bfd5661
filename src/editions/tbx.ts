/** The glossary as a term base: TBX-Basic in the style DCT (ISO 30042:2019). */
import { strings } from '../languages/interface.ts';
import { type Locale, localeNames, locales, sourceLocale } from '../languages/table.ts';
import type { Review } from '../review/types.ts';
import type { Term } from '../schemas/glossary.ts';
import type { Downloads } from './download.ts';
import { xml, xmlDocument } from './xml.ts';

/** A term in one language: its headword and the words by which the text has it, below what it means. */
function language({ note, basis, forms, ...headwords }: Term, locale: Locale) {
  const source = basis === 'article' ? strings[locale].basisArticle : basis;
  // A note without a known basis defines nothing.
  const meaning =
    basis === 'unverified'
      ? xml('note', {}, note[locale])
      : xml('descripGrp', {}, xml('basic:definition', {}, note[locale]), xml('basic:source', {}, source));
  const words = new Set([headwords[locale], ...forms[locale]]);
  return xml(
    'langSec',
    { 'xml:lang': locales[locale].lang },
    meaning,
    ...[...words].map((word) => xml('termSec', {}, xml('term', {}, word))),
  );
}

function tbx(review: Review) {
  const { data, glossary } = review;
  const about = [data.title, data.origin].flatMap((text) =>
    localeNames.flatMap((locale) =>
      text ? xml('p', { 'xml:lang': locales[locale].lang }, text[locale]) : [],
    ),
  );
  // The id of a term may begin with a digit, as no id of XML may.
  const entries = Object.entries(glossary).map(([id, term]) =>
    xml('conceptEntry', { id: `term-${id}` }, ...localeNames.map((locale) => language(term, locale))),
  );
  const dialect = {
    type: 'TBX-Basic',
    style: 'dct',
    'xml:lang': locales[sourceLocale].lang,
    xmlns: 'urn:iso:std:iso:30042:ed-2',
    'xmlns:basic': 'http://www.tbxinfo.net/ns/basic',
  };
  const header = xml('tbxHeader', {}, xml('fileDesc', {}, xml('sourceDesc', {}, ...about)));
  return xmlDocument(xml('tbx', dialect, header, xml('text', {}, xml('body', {}, ...entries))));
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
