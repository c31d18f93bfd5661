/** The figures as a table: CSV (RFC 4180), and what its columns are (Table Schema, Data Package 2.0). */
import { localeNames, locales } from '../../languages/table.ts';
import { type FigureRecord, fieldHelp, fieldNames } from './records.ts';

interface Column {
  name: string;
  description: string;
  of: (record: FigureRecord) => string | number;
}

/** One column a field, and one a language where the field has a text in each. */
const columns = fieldNames.flatMap((name): Column[] => {
  const description = fieldHelp(name);
  if (!['label', 'scope', 'words', 'sentence', 'address'].includes(name)) {
    return [{ name, description, of: (record) => record[name] as string | number }];
  }
  return localeNames.map((locale) => ({
    name: `${name}_${locale}`,
    description: `${description} (${locales[locale].name})`,
    of: (record) => (record[name] as FigureRecord['scope'])?.[locale] ?? '',
  }));
});

/** Signs by which programs take a cell for a formula, the wide ones of East Asian input among them. */
const formulaStart = /^[=+\-@\t\r＝＋－＠]/;

/** A cell that no spreadsheet program runs: a text that looks like a formula has an apostrophe before it. */
function cell(value: string | number): string {
  const text = typeof value === 'string' && formulaStart.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** With a byte order mark, without which Excel takes UTF-8 for a local encoding. */
export function csv(records: readonly FigureRecord[]): string {
  const rows = [
    columns.map(({ name }) => name),
    ...records.map((record) => columns.map(({ of }) => of(record))),
  ];
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** A value is a number or a date, which no other type of the specification holds together. */
export const tableSchema = () => ({
  fields: columns.map(({ name, description }) => ({
    name,
    type: name === 'value' ? 'any' : 'string',
    description,
  })),
  primaryKey: ['highlight', 'id'],
});
