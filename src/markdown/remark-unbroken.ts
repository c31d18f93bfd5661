/**
 * Remark plugin: sets what no line should end inside (a number with its unit) into an element of its own, and the end
 * of a sentence with the sign of its note, so that no line holds one character and the sign alone. Runs after the
 * other plugins, since they look for words in whole texts.
 */
import type { PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { languages } from '../languages/knowledge.ts';
import { type Locale, locales } from '../languages/table.ts';
import { attributeOf, isElement } from '../review/term-marks.ts';
import { element } from './elements.ts';

type Node = RootContent;

const text = (value: string): Node => ({ type: 'text', value });
const unbroken = (children: Node[]): Node =>
  element('span', { class: 'unbroken' }, children as PhrasingContent[]) as unknown as Node;

/** A text with each match in an element. */
function cut(value: string, pattern: RegExp): Node[] {
  const nodes: Node[] = [];
  let from = 0;
  for (const { 0: words, index } of value.matchAll(pattern)) {
    nodes.push(text(value.slice(from, index)), unbroken([text(words)]));
    from = index + words.length;
  }
  return [...nodes, text(value.slice(from))];
}

function cutBelow(children: readonly Node[], pattern: RegExp): Node[] {
  return children.flatMap((child) => {
    if (child.type === 'text') return cut(child.value, pattern);
    if ('children' in child) Object.assign(child, { children: cutBelow(child.children, pattern) });
    return [child];
  });
}

/** The last characters before the sign of a note, with it. */
function joinMarks(children: Node[]): Node[] {
  const at = children.findIndex((child) => isElement(child, 'NoteMark'));
  const before = children[at - 1];
  if (before?.type !== 'text' || before.value.length < 3) return children;
  const marks = children.slice(at).filter((child) => isElement(child, 'NoteMark'));
  const end = unbroken([text(before.value.slice(-3)), ...marks]);
  return [
    ...children.slice(0, at - 1),
    text(before.value.slice(0, -3)),
    end,
    ...children.slice(at + marks.length),
  ];
}

export function remarkUnbroken() {
  return (root: Root) => {
    visit(root, (node) => {
      if (!isElement(node, 'Side')) return;
      const locale = attributeOf(node, 'locale') as Locale;
      const children = cutBelow(node.children as Node[], languages[locale].unbroken);
      const joined = locales[locale].writing === 'characters' ? joinMarks(children) : children;
      Object.assign(node, { children: joined });
    });
  };
}
