import type { Strings } from '../languages/interface.ts';
import type { Locale } from '../languages/table.ts';
import type { Review } from '../review/types.ts';

/** What a download is made from. */
export interface DownloadSource {
  review: Review;
  /** The public address of the site, where that is known. */
  site: URL | undefined;
}

/** A file with the words of the review that leaves the site. */
export interface Download {
  /** The file's name in `/downloads/`, with its ending. */
  name: string;
  /** Media type (RFC 6838). */
  type: string;
  /** What it is for, as the page of downloads says it. */
  kind: keyof Strings['downloads'];
  /** The languages that it holds. */
  languages: readonly Locale[];
  /** Its content; the same content gives the same bytes. */
  make: () => string | Uint8Array | Promise<string | Uint8Array>;
}

/** The name of a file that holds some languages, without its ending, e.g. `review.zh-en`. */
export const editionName = (review: Review, languages: readonly Locale[]): string =>
  `${review.data.slug}.${languages.join('-')}`;

/** Makes downloads of one kind. */
export type Downloads = (source: DownloadSource) => Download[];
