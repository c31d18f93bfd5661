import type { Paragraph } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { linesOf, positionIn } from '../../../src/review/lines.ts';

const linesIn = (source: string) => {
  const [paragraph] = unified().use(remarkParse).use(remarkMdx).parse(source).children;
  return linesOf(paragraph as Paragraph, source);
};

/** Where a word of a line's text stands in the file, as the sign that is found there. */
const signAt = (source: string, line: number, word: string) => {
  const { text, spans } = linesIn(source)[line] ?? { text: '', spans: [] };
  const position = positionIn(spans, text.indexOf(word));
  return source.split(/\r?\n/)[position.line - 1]?.slice(position.column - 1);
};

describe('linesOf', () => {
  it('cuts a paragraph at its line ends, inside marks and out', () => {
    const lines = linesIn('新**桥**长\n老桥短\n');
    expect(lines.map(({ text }) => text)).toEqual(['新桥长', '老桥短']);
    expect(lines.map(({ nodes }) => nodes.map(({ type }) => type))).toEqual([
      ['text', 'strong', 'text'],
      ['text'],
    ]);
  });

  it.each([
    ['plain text', '新桥长120米。', 0, '120', '120米。'],
    ['after an element and bold', '**新桥**的<Term id="x-1">长度</Term>为120米。', 0, '120', '120米。'],
    ['inside bold', '新**桥长120米**。', 0, '120', '120米**。'],
    ['after a named reference', 'R&amp;D grew 12%.', 0, '12%', '12%.'],
    ['after a reference that is written as one', '&amp;amp; grew 12%.', 0, '12%', '12%.'],
    ['after a numbered reference', '&#123;a&#x7D; and 12', 0, '12', '12'],
    ['after an escape', 'a \\* b 12', 0, '12', '12'],
    ['after what only looks like a reference', 'a &nothing; b 12', 0, '12', '12'],
    ['on a later line', '一。\n新桥&amp;老桥长120米。', 1, '120', '120米。'],
    ['on an indented line', '一。\n   新桥长120米。', 1, '120', '120米。'],
    ['after blanks at a line end', '一。 \n新桥长120米。', 1, '120', '120米。'],
    ['with carriage returns', '一。\r\n新桥长120米。', 1, '120', '120米。'],
  ])('knows the place of a word: %s', (_, source, line, word, expected) => {
    expect(signAt(source, line, word)).toBe(expected);
  });
});
