/** What editor programs and people are told of the fields is what the schemas say. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fieldDocs } from '../../../scripts/field-docs.ts';
import { cutFrontMatter } from '../../../src/review/front-matter.ts';
import { type Field, fieldsOf } from '../../../src/schemas/fields.ts';
import { schemas } from '../../../src/schemas/files.ts';

type Kind = keyof typeof schemas;

/** A validator that has nothing to do with the one that the schemas are written for. */
const ajv = formats.default(new Ajv({ allErrors: true }));
const validators: Map<string, ValidateFunction> = new Map(
  Object.keys(schemas).map((kind) => [
    kind,
    ajv.compile(JSON.parse(readFileSync(`docs/schemas/${kind}.schema.json`, 'utf8'))),
  ]),
);

/** Paths of what is wrong with a value. */
function wrongIn(kind: Kind, value: unknown): string[] {
  const validate = validators.get(kind);
  validate?.(value);
  return (validate?.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const frontMatter = (file: string) =>
  parse(cutFrontMatter(file, readFileSync(file, 'utf8'), [])?.frontMatter ?? '');

it('is written anew when a schema changes: `npm run schemas`', () => {
  for (const [file, text] of fieldDocs()) expect(readFileSync(file, 'utf8'), file).toBe(text);
});

it('describes every field', () => {
  const without = (field: Field, path: string): string[] => [
    ...(field.description || path === '' || /\.(anyOf|\[\])$/.test(path) ? [] : [path]),
    ...Object.entries(field.properties ?? {}).flatMap(([name, inner]) => without(inner, `${path}.${name}`)),
    ...(field.items ? without(field.items, `${path}.[]`) : []),
    ...(field.anyOf ?? []).flatMap((inner) => without(inner, `${path}.anyOf`)),
    ...(field.additionalProperties ? without(field.additionalProperties, `${path}.[]`) : []),
  ];
  for (const [kind, schema] of Object.entries(schemas))
    expect(without(fieldsOf(schema), ''), kind).toEqual([]);
});

describe.each(['content', 'tests/fixtures/mini', 'docs/first-review'])('%s', (folder) => {
  it('has nothing wrong for another validator', () => {
    const highlights = readdirSync(join(folder, 'highlights')).map((name) =>
      join(folder, 'highlights', name),
    );
    for (const file of highlights) expect(wrongIn('highlight', frontMatter(file)), file).toEqual([]);
    for (const kind of ['review', 'glossary', 'names', 'exceptions'] as const) {
      const file = join(folder, `${kind}.yaml`);
      // A review may be without exceptions.
      if (kind === 'exceptions' && !existsSync(file)) continue;
      expect(wrongIn(kind, parse(readFileSync(file, 'utf8'))), file).toEqual([]);
    }
  });
});

describe('another validator finds', () => {
  const figure = {
    id: 'a',
    at: 'p1.1',
    zh: '甲',
    en: 'A',
    value: 1,
    unit: 'count',
    label: { zh: '甲', en: 'A' },
    scope: 'review',
  };
  const title = { zh: '甲', en: 'A' };
  it.each([
    ['a field that is missing', 'highlight', {}, " must have required property 'title'"],
    [
      'a language that is missing',
      'highlight',
      { title: { zh: '甲' } },
      "/title must have required property 'en'",
    ],
    ['an unknown field', 'highlight', { title, notice: 1 }, ' must NOT have additional properties'],
    [
      'an unknown unit',
      'highlight',
      { title, figures: [{ ...figure, unit: 'cubit' }] },
      '/figures/0/unit must be equal',
    ],
    [
      'a sentence that cannot be',
      'highlight',
      { title, figures: [{ ...figure, at: 'p0.1' }] },
      '/figures/0/at must match',
    ],
    [
      'a scope that is missing',
      'highlight',
      { title, figures: [{ ...figure, scope: undefined }] },
      "/figures/0 must have required property 'scope'",
    ],
    [
      'a date in figures',
      'highlight',
      { title, figures: [{ ...figure, unit: 'date', value: 2022 }] },
      '/figures/0/value must be string',
    ],
    [
      'a number in words',
      'highlight',
      { title, figures: [{ ...figure, value: '2022' }] },
      '/figures/0/value must be number',
    ],
    ['a term without note', 'glossary', { a: { zh: '甲' } }, "/a must have required property 'note'"],
    ['an id with capitals', 'glossary', { A: {} }, ' property name must be valid'],
    ['a name that is a number', 'names', { people: [{ zh: 1, en: 'A' }] }, '/people/0/zh must be string'],
    [
      'a date that is none',
      'review',
      { corrections: [{ date: '2022-13-01' }] },
      '/corrections/0/date must match',
    ],
  ] as const)('%s', (_, kind, value, wrong) => {
    expect(wrongIn(kind, value)).toContainEqual(expect.stringContaining(wrong));
  });
});

it('every file of content and of the first review leads an editor program to its schema', () => {
  const line = /^# yaml-language-server: \$schema=(\S+)$/m;
  for (const folder of ['content', 'docs/first-review']) {
    for (const kind of ['review', 'glossary', 'names']) {
      const [, path = ''] = line.exec(readFileSync(join(folder, `${kind}.yaml`), 'utf8')) ?? [];
      expect(join(folder, path)).toBe(join(`docs/schemas/${kind}.schema.json`));
    }
  }
});
