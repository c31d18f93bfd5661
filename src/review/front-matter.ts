/** Cuts a highlight's file into its front matter, which is YAML between two lines of `---`, and its body. */
import type { Finding } from './types.ts';

/** Both as long as the file, with empty lines in place of the other, so that positions in them are the file's. */
interface Parts {
  frontMatter: string;
  body: string;
}

const isFence = (line: string) => /^---[ \t]*$/.test(line);

/** Other signs that an editor, or its automatic correction, may write for `---`. */
const isLikeFence = (line: string) => /^\s*[-\u2010-\u2015\u2212_=~]{1,6}\s*$/.test(line) && !isFence(line);

const beginning = (line: string) => (line.length > 40 ? `${line.slice(0, 40)}…` : line);

/** Why a file has no front matter that could be read. @param lines of the file, one at least */
function mistakeIn(lines: readonly string[]): Omit<Finding, 'file' | 'rule' | 'column'> {
  const [first = ''] = lines;
  if (!isFence(first)) {
    return {
      line: 1,
      expected: 'a line of --- above the front matter, first of all',
      found: lines.join('').trim() === '' ? 'an empty file' : `“${beginning(first)}”`,
      fix: 'Begin the file with a line of ---, the title, and a second line of ---; docs/content.md shows a whole file.',
    };
  }
  const like = lines.findIndex((line, i) => i > 0 && isLikeFence(line));
  const empty = lines.findIndex((line, i) => i > 0 && line.trim() === '');
  const at = like > 0 ? like : empty > 0 ? empty : lines.length - 1;
  return {
    line: at + 1,
    expected: 'a second line of --- below the front matter',
    found: like > 0 ? `“${lines[at]}”` : 'none',
    fix:
      like > 0
        ? 'Write three hyphens and nothing else.'
        : 'Add a line of --- between the front matter and the text.',
  };
}

/** @returns nothing where there is no front matter; a finding then says why */
export function cutFrontMatter(file: string, text: string, findings: Finding[]): Parts | undefined {
  const lines = text.split('\n');
  const end = lines.findIndex((line, i) => i > 0 && isFence(line));
  if (isFence(lines[0] ?? '') && end > 0) {
    return {
      frontMatter: `\n${lines.slice(1, end).join('\n')}\n`,
      body: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n'),
    };
  }
  findings.push({ file, column: 1, rule: 'front-matter', ...mistakeIn(lines) });
  return undefined;
}
