import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { readPairs, segmentsOf } from '../../../src/review/paragraph-pairs.ts';

const parse = (text: string): Root =>
  unified().use(remarkParse).use(remarkMdx).use(remarkCjkFriendly).parse(text);

const read = (text: string) => readPairs(parse(text), { path: 'a.mdx', text });

const expectations = (text: string) => read(text).findings.map(({ line, expected }) => [line, expected]);

describe('readPairs', () => {
  it('pairs each Chinese line with the English line of the same number', () => {
    const { pairs, findings } = read('一。\n二**三**。\n\n<En>\nOne.\nTwo three.\n</En>\n');
    expect(findings).toEqual([]);
    expect(pairs.flatMap(segmentsOf)).toMatchObject([
      { id: 'p1.1', zh: '一。', en: 'One.' },
      { id: 'p1.2', zh: '二三。', en: 'Two three.' },
    ]);
  });

  it('reports a paragraph without English, English without paragraph, and unequal lines, with their lines', () => {
    expect(expectations('一。\n\n二。\n\n<En>\nTwo.\n</En>')).toEqual([[1, 'an <En> after each paragraph']]);
    expect(expectations('一。\n\n<En>\nOne.\n</En>\n\n<En>\nMore.\n</En>')).toEqual([
      [7, 'a paragraph before <En>'],
    ]);
    expect(expectations('一。\n二。\n\n<En>\nOne.\n</En>')).toEqual([
      [4, '2 lines in <En>, one for each line from line 1'],
    ]);
  });

  it('reports what is neither a paragraph nor its English', () => {
    expect(expectations('# 一\n')).toEqual([[1, 'only paragraphs, each followed by <En>']]);
    expect(expectations('一。\n\n<En>\nOne.\n\nTwo.\n</En>')).toEqual([[3, 'one paragraph in <En>']]);
  });

  it.each([
    ['2022. 一年', /^a list .*: “一年”$/],
    ['一年\n---', /^a heading .*: “一年”$/],
    ['> 一年', /^a quotation .*: “一年”$/],
    ['***', /^a line across the page/],
  ])('says what %j is to Markdown', (text, found) => {
    expect(read(`${text}\n`).findings[0]?.found).toMatch(found);
    expect(read(`一。\n\n<En>\n${text}\n</En>\n`).findings[0]).toMatchObject({
      line: 4,
      found: expect.stringMatching(/^a (list|heading|quotation|line) /),
    });
  });
});

describe('bold beside Chinese punctuation', () => {
  it.each([
    ['**“三个一批”**项目', '“三个一批”'],
    ['**重点。**后文', '重点。'],
  ])('%s', (text, bold) => {
    const strong: string[] = [];
    visit(parse(text), 'strong', (node) => void strong.push(textOf(node)));
    expect(strong).toEqual([bold]);
  });
});
