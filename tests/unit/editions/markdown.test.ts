import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { escapeMarkdown } from '../../../src/editions/markdown.ts';

it.each([
  ...['1. First', '2) Second', '41.5% of them', '+ more', '- less', '# 1', '> 3', '* a'],
  ...['a_b_c', '[x](y)', '<b>', 'a & b &amp; c', 'back\\slash', '`code`', '**10** km', '第1. 2点'],
])('“%s” is a paragraph of just these words to a reader of Markdown', (text) => {
  const { children } = unified().use(remarkParse).parse(escapeMarkdown(text));
  expect(children.map(({ type }) => type)).toEqual(['paragraph']);
  expect(textOf(children)).toBe(text);
});
