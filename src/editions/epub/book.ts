import type { Locale, Localized } from '../../languages/table.ts';
import type { DownloadSource } from '../download.ts';
import type { XmlElement } from '../xml.ts';

/** What an EPUB is made from. */
export interface Book extends DownloadSource {
  /** Name of its file, without the ending. */
  name: string;
  /** Its languages; the first is that of its headings and notes where only one can be. */
  languages: readonly [Locale, ...Locale[]];
}

/** An XHTML document of an EPUB, in reading order. */
export interface Part {
  /** Name of its file. */
  href: string;
  title: Localized;
  body: readonly XmlElement[];
  /** Its kind in the list of landmarks (EPUB Structural Semantics Vocabulary 1.1). */
  landmark?: 'cover' | 'titlepage' | 'toc' | 'bodymatter' | 'glossary' | 'colophon';
}
