/** Mistakes of fields are told in words of an editor: what belongs there, and how it is written. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/review/types.ts';
import { validate } from '../../../src/review/validate.ts';
import { readYaml } from '../../../src/review/yaml.ts';
import { glossarySchema } from '../../../src/schemas/glossary.ts';
import { highlightSchema } from '../../../src/schemas/highlight.ts';
import { reviewSchema } from '../../../src/schemas/review.ts';

const title = 'title: { zh: 甲, en: A }\n';
const figure = (fields: string) =>
  `${title}figures:\n  - { id: a, at: p1.1, zh: 甲, en: A, value: 1, unit: count, label: { zh: 甲, en: A }, scope: review${fields} }\n`;

type Schema = typeof highlightSchema | typeof glossarySchema | typeof reviewSchema;

function read(text: string, schema: Schema = highlightSchema) {
  const findings: Finding[] = [];
  validate(readYaml(text, 'a.yaml'), schema as typeof highlightSchema, findings);
  return findings;
}

const told = (text: string) =>
  read(text).map(({ line, column, expected, found }) => [`${line}:${column}`, expected, found]);

it('takes what is as its schema says', () => expect(told(figure(', lead: true'))).toEqual([]));

describe('one mistake is one finding', () => {
  it.each([
    ['an empty file', '', '1:1', 'the file: { title: … }', 'nothing'],
    ['a text for a file', 'hello\n', '1:1', 'the file: { title: … }', '"hello"'],
    ['a field that is missing', 'notes: []\n', '1:1', 'title: { zh: …, en: … }', 'nothing'],
    ['a language that is missing', 'title: { zh: 甲 }\n', '1:8', 'title.en: a text', 'nothing'],
    ['a name without value', 'title:\n  zh: 甲\n  en: # A\n', '3:7', 'title.en: a text', 'nothing'],
    [
      'a slip in a name',
      'titel: { zh: 甲, en: A }\n',
      '1:1',
      'one of the names title, figures, charts, notes',
      '“titel”',
    ],
    [
      'a comma in a text',
      'title: { zh: 甲, en: Books, maps and more }\n',
      '1:28',
      'one of the names zh, en',
      '“maps and more”',
    ],
    ['no space after colons', 'title:\n  zh:甲\n  en:A\n', '2:3', 'title: { zh: …, en: … }', '"zh:甲 en:A"'],
    ['a number for a text', 'title: { zh: 甲, en: 2022 }\n', '1:21', 'title.en: a text', '2022'],
    [
      'a text for a number',
      figure('').replace('value: 1,', "value: '1,795',"),
      '3:45',
      'figures.value: a number, or a text such as 2022-06',
      '"1,795"',
    ],
    [
      'a number for a date',
      figure('').replace('value: 1, unit: count', 'value: 2022, unit: date'),
      '3:45',
      expect.stringMatching(/^figures.value: a number, or where the unit is date, a date in quotes/),
      '2022',
    ],
    [
      'a month that is none',
      figure('').replace('value: 1, unit: count', "value: '2022-13', unit: date"),
      '3:45',
      'figures.value: a number, or a text such as 2022-06',
      '"2022-13"',
    ],
    [
      'an unknown unit',
      figure('').replace('unit: count', 'unit: meters'),
      '3:54',
      expect.stringMatching(/^figures.unit: one of count, /),
      '"meters"',
    ],
    [
      'an address that is none',
      figure('').replace('p1.1', 'p1'),
      '3:18',
      'figures.at: a text such as p2.1',
      '"p1"',
    ],
    ['another word for yes', figure(', lead: yes'), '3:107', 'figures.lead: true or false', '"yes"'],
    [
      'a scope that is missing',
      figure('').replace(', scope: review', ''),
      '3:5',
      'figures.scope: { zh: …, en: … }, or review',
      'nothing',
    ],
    [
      'a text for a list',
      `${title}notes: none\n`,
      '2:8',
      'notes: a list of { at: …, zh: …, en: … }',
      '"none"',
    ],
    [
      'an empty entry',
      `${figure('')}  -\n`,
      '4:4',
      expect.stringMatching(/^figures: \{ id: …, at: …/),
      'nothing',
    ],
  ])('%s', (_, text, ...finding) => expect(told(text)).toEqual([finding]));
});

it('says how to mend it, and what the field is for', () => {
  expect(read('notes: []\n')[0]?.fix).toMatch(/^Add “title: { zh: …, en: … }”\. Headline /);
  expect(read('title: { zh: 甲, en: 2022 }\n')[0]?.fix).toContain("'2022'");
  expect(read('title: { zh: 甲, en: B, c }\n')[0]?.fix).toContain('quotes');
});

it('tells of an entry that is not indented as one, and not of each name that it misses', () => {
  const text = figure('').replace(', unit: count', '') + '    unit: count\n'.trimStart();
  expect(told(text)).toEqual([['4:1', expect.stringContaining('one of the names'), '“unit”']]);
  expect(read(text)[0]?.fix).toContain('Indent');
});

it('tells of ids, addresses and languages in other files', () => {
  expect(
    read(
      'A b: { zh: 甲, en: A, forms: { zh: [甲], en: [A] }, note: { zh: 甲, en: A }, basis: article }\n',
      glossarySchema,
    ),
  ).toMatchObject([{ line: 1, column: 1, expected: 'a text such as open-library', found: '“A b”' }]);
  const about = (rest: string) => read(rest, reviewSchema).filter(({ found }) => found !== 'nothing');
  expect(about('contact: me\n')).toMatchObject([
    { expected: 'contact: a mail address, or an address that begins with https://', found: '"me"' },
  ]);
  expect(about('corrections: [{ before: { fr: x } }]\n')).toMatchObject([
    { expected: 'one of the names zh, en', found: '“fr”' },
  ]);
});
