/** XML 1.0 and HTML as a tree of elements and texts, so that no text is escaped twice or not at all. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  content: readonly XmlContent[];
}

/** What an element holds: elements, and texts as they are, without entities. */
export type XmlContent = XmlElement | string;

/** An element. @param content elements, and texts as they are, without entities */
export const xml = (
  name: string,
  attributes: XmlElement['attributes'],
  ...content: XmlElement['content']
): XmlElement => ({ name, attributes, content });

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] as string);

const startTag = (name: string, attributes: XmlElement['attributes']) =>
  [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ');

/** A drawing is markup already. */
const isDrawing = (name: string) => name === 'svg';

/**
 * An element as text; one that holds elements only has each of them on a line of its own.
 *
 * @param indent none where every space counts
 */
function written({ name, attributes, content }: XmlElement, indent?: string): string {
  const tag = startTag(name, attributes);
  if (content.length === 0) return `<${tag}/>`;
  const isRow = indent === undefined || content.some((part) => typeof part === 'string');
  const deeper = isRow ? indent : `${indent}  `;
  const text = isDrawing(name) ? String : escaped;
  const parts = content.map((part) => (typeof part === 'string' ? text(part) : written(part, deeper)));
  const inner = isRow ? parts.join('') : `\n${parts.map((part) => deeper + part).join('\n')}\n${indent}`;
  return `<${tag}>${inner}</${name}>`;
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A whole document in UTF-8 with its root element. */
export const xmlDocument = (root: XmlElement): string => `${declaration}${written(root, '')}\n`;

/** A whole document of XHTML, where a space between two elements would be seen by a reader. */
export const xhtmlDocument = (root: XmlElement): string =>
  `${declaration}<!DOCTYPE html>\n${written(root)}\n`;

/** Of the elements in use, those without content and end tag, and those whose text is taken as it is (HTML, 13.1.2). */
const isVoid = (name: string) => /^(meta|input)$/.test(name);
const isRaw = (name: string) => /^(script|style)$/.test(name) || isDrawing(name);

/** What ends with its parent or its like anyhow (HTML, 13.1.2.4), as long as nothing but such follows in the parent. */
const endsByItself = (name: string) => /^(li|dt|dd|tr|td|th|thead|tbody)$/.test(name);

/** Quotation marks of values that need none (HTML, 13.1.2.3), which are many in a file that should be small. */
const needlessQuotes = /="([\w.#-]+)"/g;

function writtenHtml({ name, attributes, content }: XmlElement): string {
  const tag = startTag(name, attributes).replace(needlessQuotes, '=$1');
  if (isVoid(name)) return `<${tag}>`;
  const text = isRaw(name) ? String : escaped;
  const inner = content.map((part) => (typeof part === 'string' ? text(part) : writtenHtml(part)));
  return `<${tag}>${inner.join('')}${endsByItself(name) ? '' : `</${name}>`}`;
}

/** A whole document of HTML. */
export const htmlDocument = (root: XmlElement): string => `<!doctype html>\n${writtenHtml(root)}\n`;
