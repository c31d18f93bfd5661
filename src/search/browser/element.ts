/** An element with attributes and children; text becomes text, never markup. */
export function make(
  tag: string,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Address of a place in the site with a query, whose words are then marked there. */
export function markedAddress(root: URL, path: string, query: string): string {
  const address = new URL(path.slice(1), root);
  address.searchParams.set('q', query);
  return address.href;
}
