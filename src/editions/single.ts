/** The whole review as one file of HTML, to be kept, sent and opened without a server. */
import { localeNames } from '../languages/table.ts';
import type { Downloads } from './download.ts';
import { singleFile } from './single/document.ts';

export const single: Downloads = (source) => [
  {
    name: `${source.review.data.slug}.html`,
    type: 'text/html',
    kind: 'single',
    languages: localeNames,
    make: () => singleFile(source),
  },
];
