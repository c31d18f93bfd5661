import { describe, expect, it } from 'vitest';
import { cutFrontMatter } from '../../../src/review/front-matter.ts';
import type { Finding } from '../../../src/review/types.ts';

function cut(text: string) {
  const findings: Finding[] = [];
  const parts = cutFrontMatter('a.mdx', text, findings);
  return { parts, findings: findings.map(({ line, found }) => ({ line, found })) };
}

it('keeps each part on its lines', () => {
  expect(cut('---\na: 1\nb: 2\n--- \n\n一。\n')).toEqual({
    parts: { frontMatter: '\na: 1\nb: 2\n', body: '\n\n\n\n\n一。\n' },
    findings: [],
  });
  expect(cut('---\na: 1\n---').parts).toEqual({ frontMatter: '\na: 1\n', body: '\n\n\n' });
});

describe('a file without front matter', () => {
  it.each([
    ['is empty', '', 1, 'an empty file'],
    ['has empty lines', '\n \n', 1, 'an empty file'],
    ['begins with its text', '一。\n\n---\n', 1, '“一。”'],
    ['begins with an empty line', '\n---\na: 1\n---\n', 1, '“”'],
    ['has no second line of ---', '---\na: 1\nb: 2\n\n一。\n', 4, 'none'],
    ['has another sign for it', '---\na: 1\n\u2014\u2014\n\n一。\n', 3, '“\u2014\u2014”'],
    ['has a hyphen too many', '---\na: 1\n----\n\n一。\n', 3, '“----”'],
  ])('%s', (_, text, line, found) => {
    expect(cut(text)).toEqual({ parts: undefined, findings: [{ line, found }] });
  });
});
