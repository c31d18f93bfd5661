/** Cuts a paragraph at its line ends, and remembers where the text of each line stands in the file. */
import type { Paragraph, PhrasingContent, Text } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';
import { visit } from 'unist-util-visit';
import type { Position, Span } from './types.ts';

/** A line of a paragraph: a segment in one language. */
export interface Line {
  nodes: PhrasingContent[];
  /** The plain text of the nodes. */
  text: string;
  spans: Span[];
}

/** May be longer in the file than in the text: an escaped sign, or a reference (CommonMark §2.4, §2.5). */
const encoded = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);/iy;

/** Where a text parts from what was written for it: after each sign that is longer there. */
function stretches(text: string, written: string): { offset: number; column: number }[] {
  const found = [{ offset: 0, column: 0 }];
  if (text === written) return found;
  for (let offset = 0, column = 0; offset < text.length; ) {
    encoded.lastIndex = column;
    const sign = encoded.exec(written)?.[0] ?? '';
    const decoded = decodeString(sign);
    offset += decoded.length || 1;
    column += sign.length || 1;
    if (decoded !== sign) found.push({ offset, column });
  }
  return found;
}

/** The lines of a text node, each with its place in the file; Markdown drops the blanks around a line end. */
function placedLines({ value, position }: Text, source: string): { text: string; spans: Span[] }[] {
  const { start, end } = position ?? {};
  if (start?.offset === undefined) throw new Error('A node of the parser has no position.');
  const written = source.slice(start.offset, end?.offset).split(/\r?\n/);
  return value.split(/\r?\n/).map((text, k) => {
    const line = written[k] ?? '';
    const blank = k > 0 ? line.length - line.trimStart().length : 0;
    const first = k > 0 ? 1 + blank : start.column;
    const spans = stretches(text, line.slice(blank)).map(({ offset, column }) => ({
      offset,
      line: start.line + k,
      column: first + column,
    }));
    return { text, spans };
  });
}

/** @param source the file that the paragraph was parsed from */
export function linesOf(paragraph: Paragraph, source: string): Line[] {
  const lines: Line[] = [];
  const append = (line: Line, { text, spans }: Omit<Line, 'nodes'>) => {
    line.spans.push(...spans.map((span) => ({ ...span, offset: line.text.length + span.offset })));
    line.text += text;
  };
  const begin = (): Line => {
    const line = { nodes: [], text: '', spans: [] };
    lines.push(line);
    return line;
  };
  let line = begin();
  for (const node of paragraph.children) {
    if (node.type === 'text') {
      placedLines(node, source).forEach((part, k) => {
        if (k > 0) line = begin();
        if (part.text !== '') line.nodes.push({ type: 'text', value: part.text });
        append(line, part);
      });
    } else {
      line.nodes.push(node);
      visit(node, 'text', (inner) => {
        for (const part of placedLines(inner, source)) append(line, part);
      });
    }
  }
  return lines;
}

/** Where a place of a text, given by its offset, stands in the file. */
export function positionIn(spans: readonly Span[], offset: number): Position {
  const span = spans.filter((other) => other.offset <= offset).at(-1);
  if (!span) throw new Error('A text without a place in its file.');
  return { line: span.line, column: span.column + offset - span.offset };
}
