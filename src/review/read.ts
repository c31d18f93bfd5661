/**
 * Reads a content folder as plain data, with Astro not involved: for the audit, the search index and tests.
 * Every mistake that keeps a file from being read is returned as a finding, all of them at once.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { ZodType } from 'astro/zod';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import { markedTerms } from '../markdown/remark-terms.ts';
import { type Glossary, glossarySchema } from '../schemas/glossary.ts';
import { highlightSchema } from '../schemas/highlight.ts';
import { type Names, namesSchema } from '../schemas/names.ts';
import { type ReviewData, reviewSchema } from '../schemas/review.ts';
import { parseFileName } from './file-name.ts';
import { pairParagraphs, segmentsOf } from './paragraph-pairs.ts';
import type { Finding, Highlight } from './types.ts';
import { readYaml, type YamlFile } from './yaml.ts';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkCjkFriendly).freeze();

/** A highlight as read, with what the audit needs to point at places in its file. */
export interface HighlightSource extends Highlight {
  yaml: YamlFile;
  /** False where paragraphs are not paired: their numbers are then not to be relied on. */
  paired: boolean;
  marks: ReturnType<typeof markedTerms>;
  /** The lines of the file as they stand. */
  lines: string[];
}

/** What could be read; a part with mistakes is left out, and the findings say why. */
export interface ReviewSource {
  data: ReviewData | undefined;
  glossary: Glossary | undefined;
  names: Names | undefined;
  highlights: HighlightSource[];
  source: string | undefined;
  /** Where the values of review.yaml stand, if it is there. */
  yaml: YamlFile | undefined;
  /** Paths of the file of the review and of the folder of the highlights. */
  files: { review: string; highlights: string };
}

/** Reads everything in a content folder. @returns what could be read, and a finding for all that could not */
export function readReview(contentDir: string): { review: ReviewSource; findings: Finding[] } {
  const findings: Finding[] = [];
  const named = (...parts: string[]) => relative(process.cwd(), join(contentDir, ...parts));

  const readData = <T>(name: string, schema: ZodType<T>): { yaml?: YamlFile; data?: T } => {
    const file = named(name);
    if (!existsSync(file)) {
      findings.push(missingFile(file));
      return {};
    }
    const yaml = readYaml(readText(file), file);
    findings.push(...yaml.findings);
    return { yaml, data: check(yaml, schema, findings) };
  };

  const { data, yaml } = readData('review.yaml', reviewSchema);
  const { data: glossary } = readData('glossary.yaml', glossarySchema);
  // A review of few names may do without a list of them.
  const names = existsSync(named('names.yaml'))
    ? readData('names.yaml', namesSchema).data
    : namesSchema.parse({});
  const folder = named('highlights');
  const all = existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .map((name) => join(folder, name))
    : [];
  const highlights = all.flatMap((file) => readHighlight(file, findings)).sort((a, b) => a.order - b.order);
  let source: string | undefined;
  if (data) {
    const file = named(data.source.file);
    if (existsSync(file)) source = readText(file);
    else findings.push(missingFile(file));
  }
  const where = { review: named('review.yaml'), highlights: folder };
  return { review: { data, glossary, names, highlights, source, yaml, files: where }, findings };
}

function readHighlight(file: string, findings: Finding[]): HighlightSource[] {
  const name = parseFileName(file);
  if (!name) {
    findings.push({
      ...at(file),
      rule: 'file-name',
      expected:
        'a name like 01-three-words-long.mdx: the place in the review, and a slug of lower-case words',
      found: basename(file),
      fix: 'Rename the file, or move it out of the highlights.',
    });
    return [];
  }
  const text = readText(file);
  const [block = '', frontMatter] = /^---\n(.*?)^---\n/ms.exec(text) ?? [];
  if (frontMatter === undefined) {
    findings.push({
      ...at(file),
      rule: 'front-matter',
      expected: 'front matter between two lines of ---',
      found: 'none',
      fix: 'Begin the file with ---, title and ---.',
    });
    return [];
  }
  const yaml = readYaml(`\n${frontMatter}`, file);
  findings.push(...yaml.findings);
  const data = check(yaml, highlightSchema, findings);

  // Front matter gives way to as many empty lines, so that positions are those of the file.
  const body = block.replace(/[^\n]/g, '') + text.slice(block.length);
  try {
    const root = parser.parse(body);
    const { pairs, problems } = pairParagraphs(root);
    findings.push(...problems.map((problem) => ({ file, ...problem })));
    if (!data) return [];
    const paragraphs = pairs.map((pair) => ({ id: pair.id, segments: segmentsOf(pair) }));
    return [
      {
        ...data,
        ...name,
        file,
        paragraphs,
        yaml,
        paired: problems.length === 0,
        marks: markedTerms(root),
        lines: text.split('\n'),
      },
    ];
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    // MDX stops at the end of what it could not read, and names the place where that began in its message.
    const [, line = error.line ?? 1, column = error.column ?? 1] = /\((\d+):(\d+)/.exec(error.reason) ?? [];
    findings.push({
      file,
      line: Number(line),
      column: Number(column),
      rule: 'mdx',
      expected: 'valid MDX',
      found: error.reason,
      fix: 'Close every tag, and write { and < of running text as &#123; and &lt;.',
    });
    return [];
  }
}

/** What a file gives at a path, in short. */
function given(value: unknown, path: readonly PropertyKey[]): string {
  const found = path.reduce<unknown>((parent, key) => (parent as Record<PropertyKey, unknown>)?.[key], value);
  return found === undefined || found === null ? 'nothing' : JSON.stringify(found).slice(0, 60);
}

/** Checks parsed YAML against a schema; each issue becomes a finding at the key it is about. */
function check<T>(yaml: YamlFile, schema: ZodType<T>, findings: Finding[]): T | undefined {
  if (yaml.findings.length > 0) return undefined;
  const result = schema.safeParse(yaml.value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    findings.push({
      file: yaml.file,
      ...yaml.positionOf(issue.path as (string | number)[]),
      rule: 'schema',
      expected: `${issue.path.join('.') || 'the file'}: ${issue.message}`,
      found: given(yaml.value, issue.path),
      fix: 'README.md shows the fields of a highlight; src/schemas/ describes every field of every file.',
    });
  }
  return undefined;
}

/** Text of a file, without what some editors add: a byte order mark, and carriage returns at line ends. */
const readText = (file: string) =>
  readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n');

const at = (file: string, line = 1) => ({ file, line, column: 1 });

const missingFile = (file: string): Finding => ({
  ...at(file),
  rule: 'missing-file',
  expected: 'this file',
  found: 'none',
  fix: 'Write it, or set CONTENT_DIR to the folder that has it.',
});
