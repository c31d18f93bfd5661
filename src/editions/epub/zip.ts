import { strToU8 } from 'fflate';
import { xml, xmlDocument } from '../xml.ts';
import { zip } from '../zip.ts';

const packageFile = 'EPUB/package.opf';

/** Says where the package document is (EPUB 3.3, 4.2.6.3.1). */
const container = () => {
  const root = { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' };
  const file = { 'full-path': packageFile, 'media-type': 'application/oebps-package+xml' };
  return xmlDocument(xml('container', root, xml('rootfiles', {}, xml('rootfile', file))));
};

/** An EPUB of its package document and its other files, by their names beside it (EPUB 3.3, 4.2). */
export function zipEpub(packageDocument: string, files: Record<string, string>): Uint8Array {
  const all = Object.entries({ 'package.opf': packageDocument, ...files });
  return zip({
    // First and not compressed, by which programs know an EPUB (4.2.6.2).
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(container()),
    ...Object.fromEntries(all.map(([name, text]) => [`EPUB/${name}`, strToU8(text)])),
  });
}
