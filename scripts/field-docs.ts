/** What is made from the schemas for people and their editor programs: JSON Schemas, and the tables of docs/content.md. */
import { readFileSync } from 'node:fs';
import { localeNames } from '../src/languages/table.ts';
import { type Field, fieldsOf, holderOf, shapeOf } from '../src/schemas/fields.ts';
import { schemas } from '../src/schemas/files.ts';

const manual = 'docs/content.md';

/** The tables stand in the manual between these two lines. */
const begin = '<!-- Written by npm run schemas, from src/schemas/. -->';
const end = '<!-- The end of what is written by npm run schemas. -->';

interface Row {
  name: string;
  field: Field;
  isNeeded: boolean;
}

/** True of an object that has a text for each language and nothing else, which needs no rows of its own. */
const isLocalized = ({ properties = {} }: Field) => Object.keys(properties).join() === localeNames.join();

/** The fields within a field, each with the names that lead to it. */
function rowsOf(field: Field, prefix: string): Row[] {
  const outer = prefix === '' ? holderOf(field) : field;
  const holder = outer.items ?? outer;
  const inner = holder.properties ?? {};
  const record = !holder.properties && !holder.propertyNames?.enum && holder.additionalProperties;
  if (record) return rowsOf(record, `${prefix}ID.`);
  if (isLocalized(holder)) return [];
  return Object.entries(inner).flatMap(([name, value]) => {
    const isNeeded = holder.required?.includes(name) ?? false;
    return [{ name: prefix + name, field: value, isNeeded }, ...rowsOf(value, `${prefix}${name}.`)];
  });
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

function tableOf(field: Field): string {
  const rows = rowsOf(field, '').map(
    ({ name, field: { description = '', ...rest }, isNeeded }) =>
      `| \`${name}\` | ${isNeeded ? 'yes' : ''} | ${cell(shapeOf(rest))} | ${cell(description)} |`,
  );
  const head = '| Field | Needed | Is | What it is for |\n| --- | --- | --- | --- |';
  return `### ${field.title}\n\n${field.description}\n\n${head}\n${rows.join('\n')}\n`;
}

/** The manual with the tables of all fields in it. @throws if the lines are missing between which they stand */
function manualText(): string {
  const text = readFileSync(manual, 'utf8');
  const [before, rest] = text.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error(`${manual} should have “${begin}” and “${end}”.`);
  const tables = Object.values(schemas).map((schema) => tableOf(fieldsOf(schema)));
  return `${before}${begin}\n\n${tables.join('\n')}\n${end}${after}`;
}

/** Every file that is made from the schemas, and its text. */
export function fieldDocs(): Map<string, string> {
  const files = Object.entries(schemas).map(([name, schema]): [string, string] => [
    `docs/schemas/${name}.schema.json`,
    `${JSON.stringify(fieldsOf(schema), null, 2)}\n`,
  ]);
  return new Map([...files, [manual, manualText()]]);
}
