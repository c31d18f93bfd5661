import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Every file below a folder whose name ends as given. */
export async function listFiles(folder: string, ending: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith(ending)).map((name) => join(folder, name));
}

/** Every element below a node, in document order. */
export function* elementsOf(node: Tree.ParentNode): Generator<Tree.Element> {
  for (const child of node.childNodes) {
    if ('tagName' in child) yield child;
    if ('childNodes' in child) yield* elementsOf(child);
  }
}

/** All text below a node. */
export function textOf(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
