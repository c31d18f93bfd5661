/** Reads a built site: its pages as parsed trees, by address. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export interface Page {
  /** From the site's root, with slashes: `/en/about/`; the 404 page is `/404.html`. */
  address: string;
  html: string;
  elements: Tree.Element[];
}

export const attribute = (element: Tree.Element | undefined, name: string) =>
  element?.attrs.find((attr) => attr.name === name)?.value;

/** Every file of a folder but the compressed copies, from its root, with a leading slash. */
export const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'));

/** The pages of a site; the single file, which is none of them, is named otherwise. */
export function readPages(folder: string): Page[] {
  return filesOf(folder)
    .filter((file) => /\/(index|404)\.html$/.test(file))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return {
        address: file.replace(/index\.html$/, ''),
        html,
        elements: [...elementsOf(parse(html, { scriptingEnabled: false }))],
      };
    });
}

/** The first element of a page with a tag name and, if given, an attribute of a value. */
export const find = (page: Page, tag: string, name?: string, value?: string) =>
  page.elements.find((element) => element.tagName === tag && (!name || attribute(element, name) === value));

/** Addresses of the style and the scripts that a page asks for. */
export const stylesAndScripts = (page: Page) =>
  page.elements.flatMap((element) => {
    const isStyle = element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet';
    const file = isStyle
      ? attribute(element, 'href')
      : element.tagName === 'script' && attribute(element, 'src');
    return file ? [new URL(file, `https://host.example${page.address}`).pathname] : [];
  });

/** Bytes of a file as a host with Brotli sends it; what is compressed already stays as it is. */
export function bytesSent(folder: string, pathname: string): number {
  const file = pathname.replace(/\/$/, '/index.html');
  const content = readFileSync(join(folder, file));
  return /\.(html|css|js|json|txt|svg)$/.test(file) ? brotliCompressSync(content).length : content.length;
}

/** Bytes of a page with its style and scripts. */
export const transferSize = (folder: string, page: Page) =>
  [page.address, ...stylesAndScripts(page)]
    .map((file) => bytesSent(folder, file))
    .reduce((sum, bytes) => sum + bytes, 0);

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
