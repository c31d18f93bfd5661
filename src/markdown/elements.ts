import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

type Child = MdxJsxFlowElement['children'][number] | MdxJsxTextElement['children'][number];

/** An MDX element, rendered by the component of that name. */
export function element(
  name: string,
  attributes: Record<string, string>,
  children: readonly Child[],
): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      type: 'mdxJsxAttribute',
      name: key,
      value,
    })),
    children: children as MdxJsxFlowElement['children'],
  };
}
