/** An element with attributes and children; text becomes text, never markup. */
export function element(
  tag: string,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Address of a place in the site with a query, whose words are then marked there. */
export function markedAddress(root: URL, path: string, query: string): string {
  const address = new URL(path.slice(1), root);
  address.searchParams.set('q', query);
  return address.href;
}
