import type { Paragraph, PhrasingContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Problem } from './types.ts';

const expected = 'text, **bold**, *emphasis* and <Term id="…">, each within its line';

/** What stands where only text should, said as an editor would see it; nothing if it may stand there. */
function unwanted(node: PhrasingContent): { found: string; fix: string } | undefined {
  if (node.type === 'text') return undefined;
  if (node.type === 'mdxTextExpression') {
    return { found: `{${node.value}}`, fix: 'Write a brace of the text as &#123; or &#125;.' };
  }
  if (node.type === 'mdxJsxTextElement' && node.name === 'En') {
    return { found: 'an <En> within a line', fix: 'Put <En> and </En> on lines of their own.' };
  }
  const name = node.type === 'mdxJsxTextElement' ? `<${node.name}>` : node.type;
  if (!['<Term>', 'strong', 'emphasis'].includes(name)) {
    return { found: `${name} (“${textOf(node)}”)`, fix: 'Write it as plain text.' };
  }
  if (textOf(node).includes('\n')) {
    return { found: `${name} that runs on into the next line`, fix: 'End it on its line and begin it anew.' };
  }
  return undefined;
}

/** What is in a paragraph that would be lost or wrong in one of the editions. */
export function inlineProblems(paragraph: Paragraph): Problem[] {
  const problemsIn = (nodes: readonly PhrasingContent[]): Problem[] =>
    nodes.flatMap((node) => {
      const { line = 1, column = 1 } = node.position?.start ?? {};
      const problem = unwanted(node);
      if (problem) return [{ line, column, rule: 'inline', expected, ...problem }];
      return 'children' in node ? problemsIn(node.children) : [];
    });
  return problemsIn(paragraph.children);
}
