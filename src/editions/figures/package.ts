/** The figures as a Data Package 2.0: the files, what they hold for programs and for people, and their sums. */
import { strToU8 } from 'fflate';
import { strings } from '../../languages/interface.ts';
import { type Locale, localeNames } from '../../languages/table.ts';
import { sha256, sums } from '../../site/sums.ts';
import type { DownloadSource } from '../download.ts';
import { escapeMarkdown } from '../markdown.ts';
import { zip } from '../zip.ts';
import { fieldNames } from './records.ts';
import { tableSchema } from './table.ts';

/** A file of the package. */
export interface Resource {
  name: string;
  type: string;
  text: string;
}

const inAll = (of: (locale: Locale) => string) => localeNames.map(of).join(' / ');

/** What belongs to a table alone. The mark before the first column is that of the encoding. */
const table = () => ({
  type: 'table',
  encoding: 'utf-8',
  dialect: { $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json', lineTerminator: '\r\n' },
  schema: { $schema: 'https://datapackage.org/profiles/2.0/tableschema.json', ...tableSchema() },
});

function descriptor({ review, site }: DownloadSource, resources: readonly Resource[]): string {
  const { slug, title, origin } = review.data;
  const described = resources.map(({ name, type, text }) => ({
    name: name.replace(/\.(csv|json)$/, '-$1'),
    path: name,
    format: name.split('.').at(-1),
    mediatype: type,
    bytes: strToU8(text).length,
    hash: `sha256:${sha256(strToU8(text))}`,
    ...(type === 'text/csv' && table()),
  }));
  const content = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: slug,
    title: inAll((locale) => title[locale]),
    description: origin && inAll((locale) => origin[locale]),
    homepage: site?.href,
    resources: described,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** What a person wants to know of the files, in one language: what they hold, and what the review says of itself. */
function readme({ review, site }: DownloadSource, resources: readonly Resource[], locale: Locale): string {
  const { title, about } = review.data;
  const { readme, headings, files, fields, asText } = strings[locale].data;
  const list = (items: [string, string][]) =>
    items.map(([name, use]) => `- \`${name}\`${strings[locale].colon}${use}`).join('\n');
  const sections = about
    .filter(({ ofSite }) => !ofSite)
    .flatMap(({ heading, text }) => [
      `## ${escapeMarkdown(heading[locale])}`,
      ...text.map((paragraph) => escapeMarkdown(paragraph[locale])),
    ]);
  return [
    `# ${escapeMarkdown(readme(title[locale]))}`,
    ...(site ? [`<${site.href}>`] : []),
    `## ${headings.files}`,
    list(
      resources.map(({ name }) => [name, files[name.split('.').slice(1).join('.') as keyof typeof files]]),
    ),
    `## ${headings.fields}`,
    list(fieldNames.map((name) => [name, fields[name]])),
    asText,
    ...sections,
  ].join('\n\n');
}

/** The package as a ZIP file. */
export function dataPackage(source: DownloadSource, resources: readonly Resource[]): Uint8Array {
  const texts: [string, string][] = [
    ['datapackage.json', descriptor(source, resources)],
    ['README.md', `${localeNames.map((locale) => readme(source, resources, locale)).join('\n\n')}\n`],
    ...resources.map(({ name, text }): [string, string] => [name, text]),
  ];
  const files = texts.map(([name, text]) => ({ name, bytes: strToU8(text) }));
  const list = sums(files.map(({ name, bytes }) => ({ name, sha256: sha256(bytes) })));
  return zip({
    ...Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])),
    SHA256SUMS: strToU8(list),
  });
}
