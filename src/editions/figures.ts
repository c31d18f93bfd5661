/** The figures of a review as data: a table, records with their schema, and both in a package. */
import { z } from 'astro/zod';
import { localeNames } from '../languages/table.ts';
import type { Download, DownloadSource, Downloads } from './download.ts';
import { dataPackage, type Resource } from './figures/package.ts';
import { figureRecords, figuresSchema } from './figures/records.ts';
import { csv } from './figures/table.ts';

const schemaFile = 'figures.schema.json';

const json = (content: unknown) => `${JSON.stringify(content, null, 2)}\n`;

function resources(source: DownloadSource): Resource[] {
  const records = figureRecords(source);
  const content = { $schema: schemaFile, title: source.review.data.title, figures: records };
  return [
    { name: 'figures.csv', type: 'text/csv', text: csv(records) },
    { name: 'figures.json', type: 'application/json', text: json(content) },
    // A URL of a draft is what programs know it by: 2020-12 is that of zod itself.
    {
      name: schemaFile,
      type: 'application/schema+json',
      text: json(z.toJSONSchema(figuresSchema(schemaFile))),
    },
  ];
}

/** None for a review without figures. */
export const figureData: Downloads = (source) => {
  if (source.review.highlights.every(({ figures }) => figures.length === 0)) return [];
  const files = resources(source);
  const common = { kind: 'figures', languages: localeNames } as const;
  return [
    ...files.map(({ name, type, text }): Download => ({ ...common, name, type, make: () => text })),
    {
      ...common,
      name: `${source.review.data.slug}.data.zip`,
      type: 'application/zip',
      make: () => dataPackage(source, files),
    },
  ];
};
