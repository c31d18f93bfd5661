/** The review as books for readers of EPUB 3.3, in each language and in both. */
import { editionNames, editions } from '../languages/table.ts';
import { type Download, type Downloads, editionName } from './download.ts';
import type { Book } from './epub/book.ts';
import { chapter } from './epub/chapter.ts';
import { colophon } from './epub/colophon.ts';
import { cover, coverFile, coverImage } from './epub/cover.ts';
import { figuresPart } from './epub/figures.ts';
import { glossary } from './epub/glossary.ts';
import { navigation } from './epub/navigation.ts';
import { packageDocument } from './epub/package-document.ts';
import { style, styleFile } from './epub/style.ts';
import { titlePage } from './epub/title-page.ts';
import { partFile } from './epub/xhtml.ts';
import { zipEpub } from './epub/zip.ts';

function epub(book: Book): Uint8Array {
  const front = [cover(book), titlePage(book)];
  const body = [
    ...book.review.highlights.map((highlight) => chapter(book, highlight)),
    ...figuresPart(book),
    ...glossary(book),
    colophon(book),
  ];
  const parts = [...front, navigation(book, [...front, ...body]), ...body];
  return zipEpub(packageDocument(book, parts), {
    ...Object.fromEntries(parts.map((part) => [part.href, partFile(book, part)])),
    [coverFile]: coverImage(book),
    [styleFile]: style,
  });
}

export const epubs: Downloads = (source) =>
  editionNames.map((edition): Download => {
    const { languages } = editions[edition];
    const name = editionName(source.review, languages);
    return {
      name: `${name}.epub`,
      type: 'application/epub+zip',
      kind: 'epub',
      languages,
      make: () => epub({ ...source, name, languages }),
    };
  });
