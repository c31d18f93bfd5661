/** Every file that leaves the site, made once a review. */
import { remembered } from '../remembered.ts';
import type { Review } from '../review/types.ts';
import { sha256 } from '../site/sums.ts';
import { citations } from './citations.ts';
import type { Download, DownloadSource, Downloads } from './download.ts';
import { epubs } from './epub.ts';
import { figureData } from './figures.ts';
import { pdfs } from './pdf.ts';
import { single } from './single.ts';
import { termBase } from './tbx.ts';
import { texts } from './text.ts';
import { translationMemory } from './tmx.ts';
import { exchange } from './xliff.ts';

/** In the order of the page of downloads. */
const kinds: readonly Downloads[] = [
  ...[single, epubs, pdfs, texts, figureData],
  ...[translationMemory, exchange, termBase, citations],
];

export interface DownloadFile extends Omit<Download, 'make'> {
  bytes: Uint8Array;
  /** SHA-256 of the bytes (FIPS 180-4), in hexadecimal digits. */
  sha256: string;
}

async function madeFile({ make, ...download }: Download): Promise<DownloadFile> {
  const bytes = Buffer.from(await make());
  return { ...download, bytes, sha256: sha256(bytes) };
}

/** By the address as a text, because each page has a `URL` of its own. */
const made = remembered((review: Review) =>
  remembered((address: string | undefined) => {
    const site = address === undefined ? undefined : new URL(address);
    return Promise.all(kinds.flatMap((downloads) => downloads({ review, site })).map(madeFile));
  }),
);

/** The files of a review, made when first asked for. */
export const downloadFiles = ({ review, site }: DownloadSource): Promise<DownloadFile[]> =>
  made(review)(site?.href);
