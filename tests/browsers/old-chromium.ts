/** Old Chromium builds, as npm packages bring them: compressed, for machines without any library. */
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

export const oldVersions = [90, 103, 110, 122] as const;
export type OldVersion = (typeof oldVersions)[number];

/** Unpacks a version, once. @returns the path of its program */
export async function unpackChromium(version: OldVersion): Promise<string> {
  const folder = resolve('.cache/browsers');
  const program = `${folder}/chromium-${version}`;
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  const packed = resolve(`tests/browsers/node_modules/chromium-${version}/bin/chromium.br`);
  // Under another name until it is whole.
  await pipeline(
    createReadStream(packed),
    createBrotliDecompress(),
    createWriteStream(`${program}.part`, { mode: 0o755 }),
  );
  renameSync(`${program}.part`, program);
  return program;
}
