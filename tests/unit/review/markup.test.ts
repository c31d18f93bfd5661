/** What a highlight's body may not have is reported at its place, in words of an editor, and once. */
import { expect, it } from 'vitest';
import { markupFindings } from '../../../src/review/markup.ts';

const read = (text: string) =>
  markupFindings(text, 'a.mdx').map(({ line, column, expected, found }) => ({
    place: `${line}:${column}`,
    expected,
    found,
  }));

it.each([
  ['a < b and c > d。\n'],
  ['&lt;9 &#123; \\{ \\<9 }\n'],
  ['一。\n\n<En>\nOne.\n</En>\n\n二。\n\n<En >\nTwo.\n</En>\n'],
  ['<Term id="a-b">甲</Term>和<Term id=\'c\'>乙</Term>。\n'],
  ['一\nexport volumes rose.\n'],
  ['Exports rose.\n'],
])('takes %j', (text) => expect(read(text)).toEqual([]));

it.each([
  ['a < before a digit', '增长\n不到<9%。\n', '2:3', 'a “<” that begins no whole tag'],
  ['a < before Chinese', '一<二。\n', '1:2', 'a “<” that begins no whole tag'],
  ['an unclosed {', '一\n二{三。\n\n四。\n', '2:2', '{'],
  ['an expression', '有{3 * 1000}册。\n', '1:2', '{3 * 1000}'],
  ['a comment', '一。\n\n<!-- later: <b> -->\n', '3:1', 'a comment, <!-- … -->'],
  ['an import', 'import a from "b"\n', '1:1', '“import”, with which a program begins in MDX'],
  [
    'a paragraph that begins as a program does',
    '一。\n\n<En>\nexport volumes rose.\n</En>\n',
    '4:1',
    '“export”, with which a program begins in MDX',
  ],
  ['an unknown element', '一<b>二</b>。\n', '1:2', '<b>'],
  ['an unknown element without an end', '一<br>二。\n', '1:2', '<br>'],
  ['an address between < and >', '见<https://a.example>。\n', '1:2', '<https://a.example>'],
  ['<en>', '一。\n\n<en>\nOne.\n</En>\n', '3:1', '<en>'],
  ['< En>', '一。\n\n< En>\nOne.\n</En>\n', '3:1', '< En>'],
  ['</EN>', '一。\n\n<En>\nOne.\n</EN>\n', '5:1', '</EN>'],
  ['<En without >', '一。\n\n<En\nOne.\n</En>\n', '3:1', '<En'],
  ['<En/>', '一。\n\n<En/>\n', '3:1', '<En/>'],
  ['<En> without end', '一。\n\n<En>\nOne.\n\n二。\n\n<En>\nTwo.\n</En>\n', '3:1', '<En> without it'],
  ['the last <En> without end', '一。\n\n<En>\nOne.\n', '3:1', '<En> without it'],
  ['<En> where it ends', '一。\n\n<En>\nOne.\n<En>\n\n二。\n\n<En>\nTwo.\n</En>\n', '5:1', '<En> once more'],
  ['</En> without beginning', '一。\n\nOne.\n</En>\n', '4:1', 'none'],
  ['<En> within a line', '一。\n\n<En>One.</En>\n', '3:1', '<En> within a line'],
  ['</En> within a line', '一。\n\n<En>\nOne.</En>\n', '4:5', '</En> within a line'],
  ['a mark without id', '<Term>甲</Term>。\n', '1:1', '<Term>'],
  ['a mark with curly quotes', '<Term id=“a”>甲</Term>。\n', '1:1', '<Term id=“a”>'],
  ['a mark without end', '<Term id="a">甲。\n', '1:1', '<Term id="…"> without it'],
  ['a mark that ends on another line', '<Term id="a">甲。\n乙</Term>。\n', '1:1', '<Term id="…"> without it'],
  ['the end of a mark alone', '甲</Term>。\n', '1:2', 'none'],
])('reports %s', (_, text, place, found) => {
  expect(read(text)).toEqual([{ place, found, expected: expect.stringMatching(/\w/) }]);
});

it('reports several mistakes at once', () => {
  expect(read('一<9。\n\n<en>\nOne {.\n</En>\n').map(({ place }) => place)).toEqual(['1:2', '3:1', '4:5']);
});
