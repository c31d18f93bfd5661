/** The review and its highlights as records for programs that manage references, in each language. */
import { localeNames } from '../languages/table.ts';
import { bibtex, cslJson, ris } from './citation/formats.ts';
import { type CslItem, cslItem, works } from './citation/record.ts';
import type { Downloads } from './download.ts';

const formats: [ending: string, type: string, write: (items: CslItem[]) => string][] = [
  ['bib', 'application/x-bibtex', bibtex],
  ['ris', 'application/x-research-info-systems', ris],
  ['csl.json', 'application/vnd.citationstyles.csl+json', cslJson],
];

export const citations: Downloads = ({ review, site }) => {
  const items = localeNames.flatMap((locale) =>
    works(review).map((work) => cslItem(review, work, locale, site)),
  );
  return formats.map(([ending, type, write]) => ({
    name: `${review.data.slug}.${ending}`,
    type,
    kind: 'citations',
    languages: localeNames,
    make: () => write(items),
  }));
};
