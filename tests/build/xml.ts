/** Reads XML files by libxml2, which no writer of them uses. */
import { readFileSync } from 'node:fs';
import { DtdValidator, XmlDocument, XmlDtd, type XmlNode } from 'libxml2-wasm';

/** The prefixes that paths may have. */
const namespaces = {
  xliff: 'urn:oasis:names:tc:xliff:document:2.0',
  sitemap: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  xhtml: 'http://www.w3.org/1999/xhtml',
  atom: 'http://www.w3.org/2005/Atom',
};

/** The texts of the nodes that an XPath finds from a node on. */
export const textsAt = (node: Pick<XmlNode, 'find'>, path: string) =>
  node.find(path, namespaces).map(({ content }) => content);

/** The nodes that an XPath finds in an XML file. @throws if the file is not well-formed */
export const nodesIn = (file: Buffer, path: string) => XmlDocument.fromBuffer(file).find(path, namespaces);

/** @throws with each place where an XML file breaks the rules of its format. @param format its ending, e.g. `tmx` */
export function validate(file: Buffer, format: string): void {
  const rules = XmlDtd.fromString(readFileSync(`tests/fixtures/dtd/${format}.dtd`, 'utf8'));
  new DtdValidator(rules).validate(XmlDocument.fromBuffer(file));
}
