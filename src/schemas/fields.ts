/** The fields of content files as JSON Schema, made from the schemas: for editor programs, for docs and for messages. */
import { type ZodType, z } from 'astro/zod';

/** What is used of JSON Schema, draft 7: that of editor programs. */
export interface Field {
  title?: string;
  type?: string;
  description?: string;
  properties?: Record<string, Field>;
  required?: string[];
  additionalProperties?: Field | false;
  propertyNames?: Field;
  items?: Field;
  anyOf?: Field[];
  enum?: string[];
  const?: string;
  format?: string;
  examples?: string[];
  default?: unknown;
}

/** A schema as JSON Schema of what an editor writes, which is what it takes, not what it makes of that. */
export const fieldsOf = (schema: ZodType): Field =>
  z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) as Field;

/** What holds the fields within a field, where it may be something else as well. */
export const holderOf = (field: Field): Field =>
  field.anyOf?.find(({ properties, items }) => properties || items) ?? field;

/** The field that a path leads to. */
export function fieldAt(root: Field, path: readonly PropertyKey[]): Field | undefined {
  return path.reduce<Field | undefined>((field, key) => {
    const holder = field && holderOf(field);
    if (typeof key === 'number') return holder?.items;
    return holder?.properties?.[String(key)] ?? (holder?.additionalProperties || undefined);
  }, root);
}

const formats: Record<string, string> = {
  email: 'a mail address',
  uri: 'an address that begins with https://',
};

/** What is to be written for a field, as one would say it. */
export function shapeOf(field: Field): string {
  if (field.const !== undefined) return field.const;
  if (field.enum) return `one of ${field.enum.join(', ')}`;
  if (field.anyOf) return field.anyOf.map(shapeOf).join(', or ');
  if (field.items) return `a list of ${listed(field.items)}`;
  if (field.type === 'object') {
    const names = field.properties ? (field.required ?? []) : (field.propertyNames?.enum ?? ['name']);
    const value = (name: string) => (field.properties?.[name]?.items ? '[…]' : '…');
    return `{ ${names.map((name) => `${name}: ${value(name)}`).join(', ')} }`;
  }
  if (field.examples?.[0] !== undefined) return `a text such as ${field.examples[0]}`;
  if (field.type === 'boolean') return 'true or false';
  if (field.type === 'null') return 'nothing';
  return field.type === 'number' ? 'a number' : (formats[field.format ?? ''] ?? 'a text');
}

const listed = (item: Field) => (item.type === 'string' ? 'texts' : shapeOf(item));
