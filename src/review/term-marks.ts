import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { Position } from './types.ts';

export type MdxElement = MdxJsxFlowElement | MdxJsxTextElement;

export const isElement = (node: { type: string; name?: unknown }, name: string): node is MdxElement =>
  (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === name;

export const attributeOf = (node: MdxElement, name: string): string =>
  String(node.attributes.find((attribute) => 'name' in attribute && attribute.name === name)?.value ?? '');

/** A place that an editor marked as a term with `<Term id="…">`, where the words are no listed form. */
export interface TermMark extends Position {
  id: string;
}

export function markedTerms(root: Root): TermMark[] {
  const marks: TermMark[] = [];
  visit(root, (node) => {
    if (!isElement(node, 'Term')) return;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    marks.push({ id: attributeOf(node, 'id'), line, column });
  });
  return marks;
}
