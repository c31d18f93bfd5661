/**
 * Reads pairs of paragraphs: a Chinese paragraph, then `<En>` with its English, one sentence a line. The audit
 * reports all that is wrong with them; the remark plugin renders them.
 */
import type { Paragraph as MdastParagraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString as textOf } from 'mdast-util-to-string';
import type { Locale } from '../languages/table.ts';
import { inlineProblems } from './inline.ts';
import type { Problem, Segment } from './types.ts';

export interface Pair {
  id: string;
  /** Line of the file that each side starts on, from 1. */
  line: Record<Locale, number>;
  zh: PhrasingContent[][];
  en: PhrasingContent[][];
}

const isEnglish = (node: RootContent | undefined): node is MdxJsxFlowElement =>
  node?.type === 'mdxJsxFlowElement' && node.name === 'En';

const excerpt = (node: RootContent) => {
  const text = textOf(node).replaceAll('\n', ' ');
  return text.length > 24 ? `${text.slice(0, 24)}…` : text;
};

/** Cuts a paragraph at its line ends: one list of inline nodes a line. */
function splitLines(paragraph: MdastParagraph): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of paragraph.children) {
    if (node.type !== 'text') {
      lines.at(-1)?.push(node);
      continue;
    }
    node.value.split(/\r?\n/).forEach((value, i) => {
      if (i > 0) lines.push([]);
      if (value !== '') lines.at(-1)?.push({ type: 'text', value });
    });
  }
  return lines;
}

/** Reads the pairs of a highlight's body. What is not a pair is reported, and left out. */
export function pairParagraphs(root: Root): { pairs: Pair[]; problems: Problem[] } {
  const pairs: Pair[] = [];
  const problems: Problem[] = [];
  const report = (node: RootContent, rule: string, expected: string, found: string, fix: string) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    problems.push({ line, column, rule, expected, found, fix });
  };
  const nodes = root.children.filter((node) => node.type !== 'yaml');

  nodes.forEach((node, i) => {
    if (isEnglish(node)) {
      if (nodes[i - 1]?.type !== 'paragraph') {
        report(
          node,
          'pairs',
          'a Chinese paragraph before <En>',
          `<En> with “${excerpt(node)}” and none before it`,
          'Put <En> right after the paragraph that it translates, or delete it.',
        );
      }
      return;
    }
    if (node.type !== 'paragraph') {
      report(
        node,
        'pairs',
        'only paragraphs, each followed by <En>',
        `a ${node.type} (“${excerpt(node)}”)`,
        'Write it as a paragraph with its <En>.',
      );
      return;
    }
    const english = nodes[i + 1];
    if (!isEnglish(english)) {
      // An <En> that is not on lines of its own is a paragraph to Markdown; it is reported as what it is.
      const own = inlineProblems(node);
      problems.push(...own);
      if (own.length > 0 || (english?.type === 'paragraph' && inlineProblems(english).length > 0)) return;
      report(
        node,
        'pairs',
        'an <En> after each Chinese paragraph',
        `none after “${excerpt(node)}”`,
        'Add <En>, the English with one line for each Chinese line, and </En> below the paragraph.',
      );
      return;
    }
    const [body, ...more] = english.children;
    if (body?.type !== 'paragraph' || more.length > 0) {
      report(
        english,
        'pairs',
        'one paragraph in <En>',
        body ? `${english.children.length} blocks` : 'nothing',
        'Keep the English of a paragraph together, without blank lines.',
      );
      return;
    }
    const inline = [...inlineProblems(node), ...inlineProblems(body)];
    problems.push(...inline);
    const zh = splitLines(node);
    const en = splitLines(body);
    if (zh.length !== en.length && inline.length === 0) {
      report(
        english,
        'alignment',
        `${zh.length} English lines, one for each Chinese line from line ${node.position?.start.line}`,
        `${en.length}`,
        'Write the English of one Chinese line on one line, however long.',
      );
    }
    const line = { zh: node.position?.start.line ?? 1, en: body.position?.start.line ?? 1 };
    pairs.push({ id: `p${pairs.length + 1}`, line, zh, en });
  });
  return { pairs, problems };
}

/** The sentences of a pair as plain text. */
export function segmentsOf(pair: Pair): Segment[] {
  const text = (line: PhrasingContent[] | undefined) => (line ? textOf(line) : '').trim();
  return pair.zh.map((line, i) => ({
    id: `${pair.id}.${i + 1}`,
    zh: text(line),
    en: text(pair.en[i]),
    line: { zh: pair.line.zh + i, en: pair.line.en + i },
  }));
}
