/** The segments as a translation memory: TMX 1.4b (LISA OSCAR, 2005), level 1, which is text without markup. */
import { readFileSync } from 'node:fs';
import { localeNames, locales, sourceLocale } from '../languages/table.ts';
import type { Review } from '../review/types.ts';
import type { Downloads } from './download.ts';
import { partsOf } from './units.ts';
import { xml, xmlDocument } from './xml.ts';

function header({ data: { origin } }: Review) {
  const tool = JSON.parse(readFileSync('package.json', 'utf8'));
  const settings = {
    creationtool: tool.name,
    creationtoolversion: tool.version,
    segtype: 'sentence',
    // The format that the segments were kept in.
    'o-tmf': 'MDX',
    adminlang: locales.en.lang,
    srclang: locales[sourceLocale].lang,
    datatype: 'plaintext',
  };
  const notes = localeNames.flatMap((locale) =>
    origin ? xml('note', { 'xml:lang': locales[locale].lang }, origin[locale]) : [],
  );
  return xml('header', settings, ...notes);
}

/** A unit a segment, whose id is its address from the front page, e.g. `three-batches/#p2.1`. */
const tmx = (review: Review) =>
  xmlDocument(
    xml(
      'tmx',
      { version: '1.4' },
      header(review),
      xml(
        'body',
        {},
        ...partsOf(review).flatMap(({ page, units }) =>
          units.flatMap(({ segments }) =>
            segments.map((segment) =>
              xml(
                'tu',
                { tuid: `${page && `${page}/`}#${segment.id}` },
                ...localeNames.map((locale) =>
                  xml('tuv', { 'xml:lang': locales[locale].lang }, xml('seg', {}, segment[locale])),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  );

export const translationMemory: Downloads = ({ review }) => [
  {
    name: `${review.data.slug}.tmx`,
    type: 'application/xml',
    kind: 'memory',
    languages: localeNames,
    make: () => tmx(review),
  },
];
