/**
 * The fonts that the tests' browser sees instead of the machine's own, so that a machine with no Chinese font, or with
 * others, gives the same result.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import subsetFont from 'subset-font';

const folder = resolve('.cache/test-fonts');

/** For FONTCONFIG_FILE, which browsers on Linux heed; on other systems they use the fonts that are always there. */
export const fontconfigFile = `${folder}/fonts.conf`;

const fontconfig = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">.</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** Every character that may stand in the font: all of it is kept. */
const everything = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code)).join('');

/** Writes the fonts and the file that makes them known; as TrueType, since a browser takes no other from a system. */
export async function makeFonts(): Promise<void> {
  const { resolve: find } = createRequire(import.meta.url);
  await mkdir(folder, { recursive: true });
  for (const weight of [400, 700]) {
    const file = `@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-${weight}-normal.woff2`;
    const font = await subsetFont(await readFile(find(file)), everything, { targetFormat: 'truetype' });
    await writeFile(`${folder}/${weight}.ttf`, font);
  }
  await writeFile(fontconfigFile, fontconfig);
}
