/** A mistake of YAML is one finding, at the place where it was made. */
import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/review/yaml.ts';

const read = (text: string) =>
  readYaml(text, 'a.yaml').findings.map(({ line, column, expected, found }) => [
    `${line}:${column}`,
    expected,
    found,
  ]);

/** An entry of a list, with one of its lines replaced. */
const figure = (line: string) => `figures:\n  - id: a\n${line}\n    zh: 甲\n    en: A\n    unit: count\n`;

it('takes what is well-formed', () => {
  expect(read("a: { zh: '甲：乙', en: 'One: two' }\nb: [https://a.example, p1.1]\nc: &d x\ne: *d\n")).toEqual(
    [],
  );
  expect(readYaml('a:\n  zh: 甲，乙\n', 'a.yaml').value).toEqual({ a: { zh: '甲，乙' } });
});

describe('one mistake is one finding', () => {
  it.each([
    ['a tab', figure('\tat: p1.1'), '3:1', 'spaces before a name', 'a tab before “at: p1.1”'],
    ['an unclosed "', 'a:\n  zh: "甲\n  en: A\nb: 1\n', '2:7', 'a second " at the end of the text', '“"甲”'],
    [
      "an unclosed '",
      "a: { zh: '甲, en: A }\nb: 1\n",
      '1:10',
      "a second ' at the end of the text",
      "“'甲, en: A }”",
    ],
    [
      "a ' within quotes",
      "a:\n  en: 'Henan's'\n",
      '2:14',
      'nothing after the quote that ends a text',
      "“s'”",
    ],
    ['words after quotes', 'a: "42" books\n', '1:9', 'nothing after the quote that ends a text', '“books”'],
    [
      'a colon in a text',
      'a:\n  en: He says: no\n',
      '2:7',
      'a text without “: ”, or one in quotes',
      '“He says: no”',
    ],
    [
      'a colon in an entry',
      'a: { en: He says: no }\n',
      '1:10',
      'a text without “: ”, or one in quotes',
      '“He says: no }”',
    ],
    ['no space after a colon', 'a:{ zh: 甲, en: A }\n', '1:1', 'a space after the colon of a name', '“a:{”'],
    [
      'a full-width colon',
      'a：{ zh: 甲, en: A }\n',
      '1:1',
      'a colon with a space after each name, as in “title: ”',
      '“a：”',
    ],
    [
      'a full-width comma',
      'a: { zh: 甲， en: A }\n',
      '1:11',
      'a comma in half width between two entries',
      '“，”',
    ],
    [
      'a line indented too far',
      figure('     at: p1.1'),
      '3:6',
      expect.stringContaining('as many spaces'),
      '“at: p1.1”',
    ],
    [
      'a line indented too little',
      figure('   at: p1.1'),
      '3:4',
      expect.stringContaining('as many spaces'),
      '“at: p1.1”',
    ],
    ['an unclosed {', 'a: { zh: 甲\nb:\n  - c: 1\n', '1:4', 'a } for this {', '“{ zh: 甲”'],
    ['an unclosed [', 'a: [甲, 乙\nb: 1\n', '1:4', 'a ] for this [', '“[甲, 乙”'],
    ['a stray }', 'a: { zh: 甲 }}\nb: 1\n', '1:13', 'as many ends as beginnings', '“}”'],
    [
      'a sign of YAML',
      'a:\n  zh: *甲*\n',
      '2:7',
      'a text that begins with a letter, or one in quotes',
      '“*甲*”, which begins with a sign of YAML',
    ],
    [
      'another sign of YAML',
      'a: { en: @b }\n',
      '1:10',
      'a text that begins with a letter, or one in quotes',
      '“@b }”, which begins with a sign of YAML',
    ],
    [
      'a tag of YAML',
      'a: !b\n',
      '1:4',
      'a text that begins with a letter, or one in quotes',
      '“!b”, which begins with a sign of YAML',
    ],
    [
      'a line without name',
      'a: 1\nsome words\nb: 1\n',
      '2:1',
      'a name and a colon, as in “title: ”',
      '“some words”',
    ],
    ['a \\ in quotes', 'a: "b\\q"\n', '1:6', 'no \\ between "…"', '“\\q"”'],
    ['a line of ---', 'a: 1\n---\nb: 1\n', '2:1', 'no line of --- in this file', '---'],
  ])('%s', (_, text, ...finding) => expect(read(text)).toEqual([finding]));
});

it('reports every name that is there twice', () => {
  expect(read('a: { zh: 甲, zh: 乙 }\na: 1\n')).toEqual([
    ['1:13', 'each name once', '“zh” a second time'],
    ['2:1', 'each name once', '“a” a second time'],
  ]);
});
