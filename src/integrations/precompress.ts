import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { listFiles } from './list-files.ts';

/** Endings of files that are text. Fonts, images and Pagefind's own files are compressed already. */
const textEndings = [
  ...['.html', '.css', '.js', '.json', '.svg', '.txt', '.xml', '.webmanifest'],
  ...['.md', '.csv', '.tmx', '.tbx', '.xlf'],
];

/** Bytes; below it the answer fits one packet either way. */
const smallest = 1024;

/**
 * 900 pages of 44 KB take 9 s of two cores at quality 10, and five times that at 11, which saves 2.4% more. The few
 * files that every page asks for are worth it.
 */
const qualityOf = (file: string) => (/\.(?:js|css)$/.test(file) ? 11 : 10);

/**
 * A file's content as Brotli (RFC 7932) and gzip (RFC 1952). The same bytes give the same bytes: gzip's header holds no
 * time, and “unknown” (255) for the system, where zlib writes the one that it was compiled for.
 */
export async function compress(content: Buffer, quality = 10): Promise<{ br: Buffer; gz: Buffer }> {
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
    promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  gz[9] = 255;
  return { br, gz };
}

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length < smallest) return;
  const { br, gz } = await compress(content, qualityOf(file));
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}

/** Compresses files some at a time: enough for zlib's own threads, and each that waits costs its content and an encoder. */
async function compressAll(files: readonly string[]): Promise<void> {
  const left = files.values();
  const worker = async () => {
    for (const file of left) await compressFile(file);
  };
  await Promise.all(Array.from({ length: 8 }, worker));
}

/**
 * Writes `.br` and `.gz` beside every text file of 1 KB or more, for servers that send them instead of compressing
 * each answer. It must be the last integration: a file that is changed after it would be served with its old text.
 */
export function precompress(): AstroIntegration {
  return {
    name: 'precompress',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const lists = await Promise.all(textEndings.map((ending) => listFiles(root, ending)));
        const started = performance.now();
        await compressAll(lists.flat());
        logger.info(`${lists.flat().length} text files in ${Math.round(performance.now() - started)} ms`);
      },
    },
  };
}
