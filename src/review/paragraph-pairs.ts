/**
 * Reads a highlight's body: a paragraph, then an element for each language that it was translated into, `<En>`,
 * with as many lines. The reader reports all that is wrong with it; the remark plugin renders it.
 */
import type { Paragraph, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString as textOf } from 'mdast-util-to-string';
import { type Locale, perLocale, sourceLocale, translationLocales } from '../languages/table.ts';
import { inlineFindings } from './inline.ts';
import { type Line, linesOf } from './lines.ts';
import { wordsFor } from './markdown-words.ts';
import { localeOfTag, tagOf } from './translation-tags.ts';
import type { Finding, Segment } from './types.ts';

/** A paragraph and its translations. */
export interface ParagraphPair {
  /** `p1`, `p2`, … */
  id: string;
  lines: Record<Locale, Line[]>;
}

/** A file as it was parsed: positions in the tree count from its beginning. */
export interface ParsedFile {
  path: string;
  text: string;
}

type Report = (node: RootContent, rule: string, expected: string, found: string, fix: string) => void;

/** The language of the translation that a node is, if it is one. */
const translationIn = (node: RootContent | undefined): Locale | undefined =>
  node?.type === 'mdxJsxFlowElement' ? localeOfTag(node.name) : undefined;

const excerpt = (node: RootContent) => {
  const text = textOf(node).replaceAll('\n', ' ');
  return text.length > 24 ? `${text.slice(0, 24)}…` : text;
};

/** A paragraph comes first, then its translations in the order of the table. */
function reportStray(node: RootContent, previous: RootContent | undefined, report: Report) {
  const locale = translationIn(node);
  if (locale) {
    const before = translationIn(previous);
    const isNext = before && translationLocales.indexOf(before) < translationLocales.indexOf(locale);
    if (previous?.type === 'paragraph' || isNext) return;
    const tag = tagOf(locale);
    report(
      node,
      'pairs',
      `a paragraph before <${tag}>`,
      `<${tag}> with “${excerpt(node)}” and none before it`,
      `Put <${tag}> right after the paragraph that it translates, or delete it.`,
    );
  } else if (node.type !== 'paragraph') {
    const tag = tagOf(translationLocales[0] ?? sourceLocale);
    const { name, asText } = wordsFor(node.type);
    const words = excerpt(node);
    const found = words ? `${name}: “${words}”` : name;
    report(node, 'pairs', `only paragraphs, each followed by <${tag}>`, found, asText);
  }
}

/** The one paragraph that a translation's element holds. */
function onlyParagraph(element: MdxJsxFlowElement, report: Report): Paragraph | undefined {
  const [body, ...more] = element.children;
  if (body?.type === 'paragraph' && more.length === 0) return body;
  const stray = element.children.find(({ type }) => type !== 'paragraph');
  const { name, asText } = wordsFor(stray?.type ?? '');
  report(
    stray ?? element,
    'pairs',
    `one paragraph in <${element.name}>`,
    stray ? name : body ? `${element.children.length} paragraphs` : 'nothing',
    stray ? asText : 'Keep the translation of a paragraph together, without empty lines.',
  );
  return undefined;
}

/** Reads the pairs of a parsed file. What is none is reported, and left out. */
export function readPairs(root: Root, { path, text }: ParsedFile) {
  const pairs: ParagraphPair[] = [];
  const findings: Finding[] = [];
  const report: Report = (node, rule, expected, found, fix) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    findings.push({ file: path, line, column, rule, expected, found, fix });
  };
  const nodes = root.children.filter((node) => node.type !== 'yaml');

  /** The paragraph of each language; none if one is missing. */
  const paragraphsAt = (paragraph: Paragraph, at: number): Map<Locale, Paragraph> | undefined => {
    const paragraphs = new Map([[sourceLocale, paragraph]]);
    for (const [i, locale] of translationLocales.entries()) {
      const element = nodes[at + 1 + i];
      if (translationIn(element) !== locale) {
        reportMissing(paragraph, locale, report);
        return undefined;
      }
      const body = onlyParagraph(element as MdxJsxFlowElement, report);
      if (!body) return undefined;
      paragraphs.set(locale, body);
    }
    return paragraphs;
  };

  nodes.forEach((node, at) => {
    reportStray(node, nodes[at - 1], report);
    const paragraphs = node.type === 'paragraph' && paragraphsAt(node, at);
    if (!paragraphs) return;
    const inline = [...paragraphs.values()].flatMap((paragraph) => inlineFindings(paragraph, path));
    findings.push(...inline);
    const lines = perLocale((locale) => linesOf(paragraphs.get(locale) as Paragraph, text));
    if (inline.length === 0) reportUnequal(nodes.slice(at, at + paragraphs.size), lines, report);
    pairs.push({ id: `p${pairs.length + 1}`, lines });
  });
  return { pairs, findings };
}

function reportMissing(paragraph: Paragraph, locale: Locale, report: Report) {
  const tag = tagOf(locale);
  report(
    paragraph,
    'pairs',
    `an <${tag}> after each paragraph`,
    `none after “${excerpt(paragraph)}”`,
    `Add <${tag}>, the translation with one line for each line, and </${tag}> below the paragraph.`,
  );
}

/** A translation has a line for each line of the source. */
function reportUnequal(nodes: readonly RootContent[], lines: ParagraphPair['lines'], report: Report) {
  const expected = lines[sourceLocale].length;
  for (const [i, locale] of translationLocales.entries()) {
    const node = nodes[i + 1];
    const found = lines[locale].length;
    if (!node || found === expected) continue;
    report(
      node,
      'alignment',
      `${expected} lines in <${tagOf(locale)}>, one for each line from line ${nodes[0]?.position?.start.line}`,
      `${found}`,
      'Write the translation of one line on one line, however long.',
    );
  }
}

/** The segments of a pair as plain text; one that has no translation is empty in that language. */
export const segmentsOf = ({ id, lines }: ParagraphPair): Segment[] =>
  lines[sourceLocale].map((_, i) => ({
    id: `${id}.${i + 1}`,
    ...perLocale((locale) => lines[locale][i]?.text ?? ''),
    spans: perLocale((locale) => (lines[locale][i] ?? lines[locale][0])?.spans ?? []),
  }));

/** Line of the file on which a paragraph begins in the language of the source. */
export const startOf = (segments: readonly Segment[]): number =>
  segments[0]?.spans[sourceLocale][0]?.line ?? 1;
