/** Reads the fonts of a built site: which faces a page declares, and for which characters each has a glyph. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { attribute, type Page, stylesAndScripts, textOf } from './pages.ts';

export interface Face {
  family: string;
  /** From the site's root, e.g. `/assets/title.1a2b.woff2`. */
  file: string;
  /** Code points that it is declared for, both ends among them. */
  range: readonly [number, number];
}

const facesIn = (css: string, address: string): Face[] =>
  [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, rule = '']) => {
    const [, from = '0', to = '10FFFF'] =
      /unicode-range:\s*U\+([0-9A-F]+)(?:-([0-9A-F]+))?/i.exec(rule) ?? [];
    return {
      family: /font-family:\s*([^;]+)/.exec(rule)?.[1] ?? '',
      file: new URL(/url\("?([^")]+)"?\)/.exec(rule)?.[1] ?? '', `https://host.example${address}`).pathname,
      range: [Number.parseInt(from, 16), Number.parseInt(to, 16)],
    };
  });

/** Every face that a page declares, in its style and in itself. */
export function facesOf(folder: string, page: Page): Face[] {
  const styles = stylesAndScripts(page).filter((file) => file.endsWith('.css'));
  return [
    ...styles.flatMap((file) => facesIn(readFileSync(join(folder, file), 'utf8'), file)),
    ...page.elements
      .filter(({ tagName }) => tagName === 'style')
      .flatMap((style) => facesIn(textOf(style), page.address)),
  ];
}

/** The fonts that a page asks for before anything else of it needs them. */
export const preloadedFonts = (page: Page): string[] =>
  page.elements
    .filter((element) => attribute(element, 'rel') === 'preload' && attribute(element, 'as') === 'font')
    .map(
      (element) => new URL(attribute(element, 'href') ?? '', `https://host.example${page.address}`).pathname,
    );

/** The faces of an `h1`: those of the family that the styles give it on a page of this kind. */
export function titleFaces(folder: string, page: Page): Face[] {
  const isHighlight = page.elements.some(
    (element) => element.tagName === 'main' && attribute(element, 'class') === 'highlight',
  );
  return facesOf(folder, page).filter(({ family }) => family === (isHighlight ? 'Title' : 'Headline'));
}

const everyHan = Array.from({ length: 0x30000 }, (_, code) => String.fromCodePoint(code))
  .filter((character) => /\p{Script=Han}/u.test(character))
  .join('');

/** Where a table of a TrueType font begins. @throws if it has none of that name */
function tableAt(font: Buffer, name: string): number {
  for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16) {
    if (font.toString('latin1', at, at + 4) === name) return font.readUInt32BE(at + 8);
  }
  throw new Error(`The font should have a table “${name}”.`);
}

/**
 * The Han characters of Unicode's first plane that a font has a glyph for, from its table `cmap` in the format 4
 * (OpenType 1.9, “cmap”).
 */
export async function glyphsOf(file: string): Promise<Set<string>> {
  const font = await subsetFont(readFileSync(file), everyHan, { targetFormat: 'truetype' });
  const cmap = tableAt(font, 'cmap');
  const tables = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, i) => cmap + font.readUInt32BE(cmap + 8 + 8 * i),
  );
  const table = tables.find((at) => font.readUInt16BE(at) === 4);
  if (table === undefined) throw new Error(`${file} should have a “cmap” in the format 4.`);
  const doubled = font.readUInt16BE(table + 6);
  const characters = new Set<string>();
  for (let at = table + 14; at < table + 14 + doubled; at += 2) {
    const [last, first] = [font.readUInt16BE(at), font.readUInt16BE(at + 2 + doubled)];
    for (let code = first; code <= last && code < 0xffff; code++) characters.add(String.fromCharCode(code));
  }
  return characters;
}
