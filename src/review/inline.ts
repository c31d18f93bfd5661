import type { Paragraph, PhrasingContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { wordsFor } from './markdown-words.ts';
import { isElement } from './term-marks.ts';
import type { Finding } from './types.ts';

const expected = 'text, **bold**, *emphasis* and <Term id="…">, each within its line';

/** Elements of Markdown that a line may have, as they are written. */
const kept = new Map<string, string>([
  ['strong', '**bold**'],
  ['emphasis', '*emphasis*'],
]);

/** What stands where only text should, said as an editor would see it; nothing if it may stand there. */
function unwanted(node: PhrasingContent): { found: string; fix: string } | undefined {
  if (node.type === 'text') return undefined;
  const isKept = kept.has(node.type) || isElement(node, 'Term');
  const written = textOf(node);
  if (!isKept) {
    const { name, asText } = wordsFor(node.type);
    return { found: written ? `${name}: “${written}”` : name, fix: asText };
  }
  if (written.includes('\n')) {
    const found = `${kept.get(node.type) ?? '<Term>'} that runs on into the next line`;
    return { found, fix: 'End it on its line and begin it anew.' };
  }
  return undefined;
}

/** What is in a paragraph that would be lost or wrong in one of the editions. @param file path for the findings */
export function inlineFindings(paragraph: Paragraph, file: string): Finding[] {
  const findingsIn = (nodes: readonly PhrasingContent[]): Finding[] =>
    nodes.flatMap((node) => {
      const { line = 1, column = 1 } = node.position?.start ?? {};
      const wrong = unwanted(node);
      if (wrong) return [{ file, line, column, rule: 'inline', expected, ...wrong }];
      return 'children' in node ? findingsIn(node.children) : [];
    });
  return findingsIn(paragraph.children);
}
