/** Reads an EPUB: its files, and its documents in the order of its spine. */
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'parse5';
import { attribute, elementsOf } from './build/pages.ts';

/** All elements of a document of XHTML or XML, in document order. */
export const elementsIn = (markup: string) => [...elementsOf(parse(markup))];

export function readEpub(bytes: Uint8Array) {
  const files = new Map(Object.entries(unzipSync(bytes)).map(([name, file]) => [name, strFromU8(file)]));
  const opf = elementsIn(files.get('EPUB/package.opf') ?? '');
  const named = (tag: string) => opf.filter(({ tagName }) => tagName === tag);
  const documents = named('itemref').map((reference) => {
    const id = attribute(reference, 'idref');
    const href =
      attribute(
        named('item').find((item) => attribute(item, 'id') === id),
        'href',
      ) ?? '';
    return { href, elements: elementsIn(files.get(`EPUB/${href}`) ?? '') };
  });
  return { files, opf, documents };
}
