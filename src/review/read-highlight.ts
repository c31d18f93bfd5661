import { basename } from 'node:path';
import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import { highlightSchema } from '../schemas/highlight.ts';
import { parseFileName } from './file-name.ts';
import { cutFrontMatter } from './front-matter.ts';
import { markupFindings } from './markup.ts';
import { readPairs, segmentsOf } from './paragraph-pairs.ts';
import { markedTerms } from './term-marks.ts';
import { readText } from './text-file.ts';
import type { Finding, Highlight } from './types.ts';
import { validate } from './validate.ts';
import { readYaml, type YamlFile } from './yaml.ts';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkCjkFriendly).freeze();

/** A highlight as read, with what the audit needs to point at places in its file. */
export interface HighlightSource extends Highlight {
  yaml: YamlFile;
  /** False where paragraphs are not paired: their numbers are then not to be relied on. */
  paired: boolean;
  marks: ReturnType<typeof markedTerms>;
}

const atStart = (file: string) => ({ file, line: 1, column: 1 });

/** Parses a body whose tags and braces are sound; where MDX cannot read it all the same, a finding says what it says. */
function parse(file: string, body: string, findings: Finding[]): Root | undefined {
  const wrong = markupFindings(body, file);
  findings.push(...wrong);
  if (wrong.length > 0) return undefined;
  try {
    return parser.parse(body);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    // MDX stops at the end of what it could not read, and names the place where that began in its message.
    const [, line = error.line ?? 1, column = error.column ?? 1] = /\((\d+):(\d+)/.exec(error.reason) ?? [];
    findings.push({
      file,
      line: Number(line),
      column: Number(column),
      rule: 'mdx',
      expected: 'text that MDX can read',
      found: `something else: ${error.reason}`,
      fix: 'Close every tag, and write { and < of running text as &#123; and &lt;.',
    });
    return undefined;
  }
}

/** Reads the file of a highlight. @returns nothing if it cannot be read whole; the findings then say why */
export function readHighlight(file: string, findings: Finding[]): HighlightSource | undefined {
  const name = parseFileName(file);
  if (!name) {
    findings.push({
      ...atStart(file),
      rule: 'file-name',
      expected:
        'a name like 01-three-words-long.mdx: the place in the review, and a slug of lower-case words',
      found: basename(file),
      fix: 'Rename the file, or move it out of the highlights.',
    });
    return undefined;
  }
  const text = readText(file, findings);
  const content = text === undefined ? undefined : cutFrontMatter(file, text, findings);
  if (!content) return undefined;
  const yaml = readYaml(content.frontMatter, file);
  const data = validate(yaml, highlightSchema, findings);
  const root = parse(file, content.body, findings);
  if (!root) return undefined;
  const { pairs, findings: wrong } = readPairs(root, { path: file, text: content.body });
  findings.push(...wrong);
  if (!data) return undefined;
  const paragraphs = pairs.map((pair) => ({ id: pair.id, segments: segmentsOf(pair) }));
  return { ...data, ...name, file, paragraphs, yaml, paired: wrong.length === 0, marks: markedTerms(root) };
}
