/** The place of an id: `p2` is paragraph 2, `p2.1` its first part, a sentence or a clause of one. */
export function place(id: string): string {
  const [paragraph, part] = id.slice(1).split('.');
  return `Paragraph ${paragraph}${part ? `, part ${part}` : ''}`;
}
