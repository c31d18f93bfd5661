/** What is made from the schemas for people and their editor programs: JSON Schemas, and docs/fields.md. */
import { localeNames } from '../src/languages/table.ts';
import { type Field, fieldsOf, holderOf, shapeOf } from '../src/schemas/fields.ts';
import { schemas } from '../src/schemas/files.ts';

const intro = `# Fields

Written by \`npm run schemas\` from \`src/schemas/\`; [content.md](content.md) tells how they are used. \`name.part\` is a
field within another, \`ID\` an id that you choose. Fields of a list are those of each of its entries.
`;

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
  return `## ${field.title}\n\n${field.description}\n\n${head}\n${rows.join('\n')}\n`;
}

/** Every file that is made from the schemas, and its text. */
export function fieldDocs(): Map<string, string> {
  const files = Object.entries(schemas).map(([name, schema]): [string, string] => [
    `docs/schemas/${name}.schema.json`,
    `${JSON.stringify(fieldsOf(schema), null, 2)}\n`,
  ]);
  const tables = Object.values(schemas).map((schema) => tableOf(fieldsOf(schema)));
  return new Map([...files, ['docs/fields.md', [intro, ...tables].join('\n')]]);
}
