import type { ZodType, z } from 'astro/zod';
import { type Field, fieldAt, fieldsOf, shapeOf } from '../schemas/fields.ts';
import type { Finding, Position } from './types.ts';
import type { YamlFile } from './yaml.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

/** A name that the field at a path does not have. */
interface Unknown {
  path: Path;
  name: string;
}

/** What a file gives at a path; undefined also where it only names it. */
const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((parent, key) => (parent as Record<PropertyKey, unknown>)?.[key], value) ?? undefined;

/** The names that lead to a field, without the numbers of entries, which its place in the file shows. */
const nameOf = (path: Path) => path.filter((key) => typeof key === 'string').join('.') || 'the file';

/** How to give a field what it should have, where that is not said by what it is. */
function mending(value: unknown, field: Field): string | undefined {
  if (field.type === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return `Put it in quotes: '${value}'.`;
  }
  if (field.type === 'object' && typeof value === 'string' && /[:\uff1a]/.test(value)) {
    return 'Write each colon in half width, with a space after it.';
  }
  return undefined;
}

/** How to write a field that has no value. @param isNamed true where its name is there */
function adding(path: Path, shape: string, isNamed: boolean): string {
  const name = path.at(-1);
  if (typeof name === 'number') return 'Write an entry after the hyphen, or delete it.';
  if (isNamed) return 'Write it after the colon; a text that begins with # needs quotes.';
  return name === undefined ? 'Write it.' : `Add “${name}: ${shape.startsWith('{') ? shape : '…'}”.`;
}

/** A field that is missing, or whose value or name is not as its schema says. */
function wrongField(issue: Issue, path: Path, yaml: YamlFile, fields: Field): Finding {
  const field = fieldAt(fields, path) ?? {};
  const holder = path.slice(0, -1);
  if (issue.code === 'invalid_key') {
    const shape = shapeOf(fieldAt(fields, holder)?.propertyNames ?? {});
    const name = String(path.at(-1));
    const place = yaml.keyPositionOf(holder, name);
    return report(yaml, place, shape, `“${name}”`, field.description ?? 'Correct the name.');
  }
  const value = valueAt(yaml.value, path);
  // A refinement says itself what it wants, and the shape what all else wants.
  const shape = issue.code === 'custom' ? issue.message : shapeOf(field);
  const isNamed = Object.keys(valueAt(yaml.value, holder) ?? {}).includes(String(path.at(-1)));
  const how = value === undefined ? adding(path, shape, isNamed) : mending(value, field);
  const fix = [how, field.description].filter(Boolean).join(' ') || 'Correct it.';
  const found = value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 60);
  return report(yaml, yaml.positionOf(path), `${nameOf(path)}: ${shape}`, found, fix);
}

/** A name that a field does not have. @param isElsewhere true where another field misses that very name */
function unknownName({ path, name }: Unknown, isElsewhere: boolean, yaml: YamlFile, fields: Field): Finding {
  const field = fieldAt(fields, path);
  const known = field?.properties ? Object.keys(field.properties) : (field?.propertyNames?.enum ?? []);
  const isPartOfText = valueAt(yaml.value, [...path, name]) === undefined;
  const fix = isPartOfText
    ? 'If it is part of a text, put the whole text in quotes; if it is a name, put a space after its colon.'
    : isElsewhere
      ? 'Indent it as the names of the entry that it belongs to.'
      : 'Correct the name, or delete it and what belongs to it.';
  return report(
    yaml,
    yaml.keyPositionOf(path, name),
    `one of the names ${known.join(', ')}`,
    `“${name}”`,
    fix,
  );
}

const report = (yaml: YamlFile, place: Position, expected: string, found: string, fix: string): Finding => ({
  file: yaml.file,
  ...place,
  rule: 'schema',
  expected,
  found,
  fix,
});

/** True where a name that is missing is there in another place, or with a slip: that name is the mistake. */
const isMisnamed = (missing: Path, unknown: readonly Unknown[]) =>
  unknown.some(({ path, name }) => {
    const isBeside = path.join('.') === missing.slice(0, -1).join('.');
    return name === missing.at(-1) || (isBeside && isSlip(name, String(missing.at(-1))));
  });

/** True of two words that begin and end alike, but for two letters. */
function isSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 2 && start + end > 0;
}

/** Checks parsed YAML against a schema. @returns its data; each issue becomes a finding at the key it is about */
export function validate<T>(yaml: YamlFile, schema: ZodType<T>, findings: Finding[]): T | undefined {
  findings.push(...yaml.findings);
  if (yaml.findings.length > 0) return undefined;
  const result = schema.safeParse(yaml.value);
  if (result.success) return result.data;
  const fields = fieldsOf(schema);
  const issues = result.error.issues.map((issue) => ({ issue, path: issue.path as Path }));
  const unknown = issues.flatMap(({ issue, path }) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((name) => ({ path, name })) : [],
  );
  for (const name of unknown) {
    const isElsewhere = issues.some(({ path }) => path.at(-1) === name.name);
    findings.push(unknownName(name, isElsewhere, yaml, fields));
  }
  for (const { issue, path } of issues) {
    const isMissing = valueAt(yaml.value, path) === undefined;
    if (issue.code === 'unrecognized_keys' || (isMissing && isMisnamed(path, unknown))) continue;
    findings.push(wrongField(issue, path, yaml, fields));
  }
  return undefined;
}
