/**
 * Remark plugin: marks the words that answer each other in the two languages of a sentence with
 * `<Paired n="1">`, the same number on both sides; runs after `remarkPairs` and `remarkTerms`. The numbers are unique in a paragraph. Words that run through several nodes have a mark in each.
 */
import type { Parents, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { type Locale, type Localized, localeNames, perLocale } from '../languages/table.ts';
import { attributeOf, isElement, type MdxElement } from '../review/term-marks.ts';
import { element } from './elements.ts';

type WordPair = Record<Locale, { start: number; end: number }[]>;

/** A stretch of a text that gets a mark. */
interface Mark {
  start: number;
  end: number;
  pair: string;
}

const elementsIn = (parent: MdxElement, name: string): MdxElement[] =>
  parent.children.flatMap((child) => (isElement(child, name) ? [child] : []));

/** @param getFinder called for each file, so that an edit shows without a restart */
export function remarkWordPairs(getFinder: () => (texts: Localized) => WordPair[]) {
  return (root: Root) => {
    const find = getFinder();
    visit(root, (node) => {
      if (isElement(node, 'Pair')) markPair(node, find);
    });
  };
}

function markPair(paragraph: MdxElement, find: (texts: Localized) => WordPair[]) {
  let n = 0;
  for (const sentence of elementsIn(paragraph, 'Sentence')) {
    const sides = new Map(elementsIn(sentence, 'Side').map((side) => [attributeOf(side, 'locale'), side]));
    const pairs = find(perLocale((locale) => textOf(sides.get(locale))));
    const first = n + 1;
    n += pairs.length;
    for (const locale of localeNames) {
      const marks = pairs
        .flatMap((pair, k) => pair[locale].map((stretch) => ({ ...stretch, pair: String(first + k) })))
        .sort((a, b) => a.start - b.start);
      const side = sides.get(locale);
      if (side) markIn(side, marks, 0);
    }
  }
}

/** Marks stretches in everything below a node. @returns the offset at which the text of the node ends */
function markIn(parent: Parents, marks: readonly Mark[], start: number): number {
  let offset = start;
  const children = parent.children.flatMap((child: RootContent): RootContent[] => {
    if (child.type === 'text') {
      const nodes = split(child.value, marks, offset);
      offset += child.value.length;
      return nodes;
    }
    if ('children' in child) offset = markIn(child, marks, offset);
    return [child];
  });
  Object.assign(parent, { children });
  return offset;
}

/** A text, with what of it lies in a mark in an element. @param offset at which the text begins */
function split(text: string, marks: readonly Mark[], offset: number): RootContent[] {
  const nodes: RootContent[] = [];
  let from = 0;
  for (const { start, end, pair } of marks) {
    const [first, last] = [Math.max(start - offset, from), Math.min(end - offset, text.length)];
    if (first >= last) continue;
    nodes.push({ type: 'text', value: text.slice(from, first) });
    nodes.push(element('Paired', { n: pair }, [{ type: 'text', value: text.slice(first, last) }]));
    from = last;
  }
  return [...nodes, { type: 'text', value: text.slice(from) }];
}
