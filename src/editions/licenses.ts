import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The packages of which something reaches a reader's browser, with what that is. */
const shipped: Record<string, string> = {
  pagefind: 'the search engine: pagefind.js, its WebAssembly and its index',
  'opencc-js': 'pairs of traditional and simplified characters: variants.json, and in the single file',
  'pinyin-pro': 'readings of characters: pinyin.json, the index, and in the single file',
  '@fontsource/noto-serif-sc': 'Noto Serif SC, cut to the characters of headings: the fonts, and in pictures',
  '@fontsource/source-serif-4': 'Source Serif 4: letters in pictures',
};

/** Every license text that a package brings: files and folders whose names say so. */
function licenseTexts(folder: string): string[] {
  const named = readdirSync(folder).filter((name) => /^(third.party.)?licen[cs]e/i.test(name));
  const files = named.flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? readdirSync(path).map((file) => join(path, file)) : [path];
  });
  return files.sort().map((file) => readFileSync(file, 'utf8').trim());
}

/**
 * The licenses of all third-party work in the built site, which ask to be handed on with it.
 * @throws if a package brings no license text
 */
export function licenses(): string {
  const parts = Object.entries(shipped).map(([name, what]) => {
    const folder = join('node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const texts = licenseTexts(folder);
    if (texts.length === 0) throw new Error(`${name} ${version} brings no license text to hand on.`);
    return [`${name} ${version} (${license})\n${what}`, ...new Set(texts)].join('\n\n');
  });
  const rule = `\n\n${'='.repeat(78)}\n\n`;
  return `Parts of this site are the work of others, under these licenses.${rule}${parts.join(rule)}\n`;
}
