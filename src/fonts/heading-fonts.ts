/**
 * The fonts of a review's headings, none of which grows with the review:
 *
 * - `title`, one for each highlight: the characters of its own title, which stands above its text.
 * - `titles`, slices of the characters of all titles, for lists of them: a browser loads those it meets.
 * - `headline`: every other `h1`.
 *
 * They hold Han characters only; Latin letters and punctuation stay with the reader's own serif.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strings } from '../languages/interface.ts';
import { type Localized, localeNames, perLocale } from '../languages/table.ts';
import type { Review } from '../review/types.ts';
import { sitePages } from '../site/pages.ts';
import { type Cut, type Cutter, fontCutter, hanOf } from './cutter.ts';
import { fontFace } from './face.ts';

/** Bytes that no slice exceeds, so that a list is not long without its face. */
const sliceBytes = 20_000;

/** Characters in a slice; they take 12 KB on average. */
const sliceLength = 60;

/** Cuts characters into slices, the same number in each as far as may be. */
async function slices({ cut }: Cutter, characters: readonly string[]): Promise<Cut[]> {
  if (characters.length === 0) return [];
  const count = Math.ceil(characters.length / sliceLength);
  const bounds = Array.from({ length: count + 1 }, (_, i) => Math.round((i * characters.length) / count));
  const parts = bounds.slice(1).map((end, i) => characters.slice(bounds[i], end));
  const cuts = parts.map(async (part) => {
    const whole = await cut('titles', part.join(''));
    if (whole.bytes <= sliceBytes || part.length === 1) return [whole];
    const middle = part.length >> 1;
    return Promise.all(
      [part.slice(0, middle), part.slice(middle)].map((half) => cut('titles', half.join(''))),
    );
  });
  return (await Promise.all(cuts)).flat();
}

/** From the first character to the last, because a list of them all would grow with the review, in every page's style. */
function rangeOf({ characters }: Cut): string {
  const points = [...characters].map((character) => character.codePointAt(0)?.toString(16).toUpperCase());
  return `U+${points[0]}-${points[points.length - 1]}`;
}

/**
 * Leaves a file alone that holds a text already, since a development server takes each writing for a change.
 * @returns whether it did not
 */
async function writeIfNew(file: string, text: string): Promise<boolean> {
  const before = await readFile(file, 'utf8').catch(() => undefined);
  if (before !== text) await writeFile(file, text);
  return before !== text;
}

/**
 * Makes the fonts in a folder, with two files by which pages and styles know them: `fonts.js` and `fonts.css`.
 *
 * @returns how many there are, how many of them were not there before, whether pages have others than before, and how
 * to remove those that are no longer needed
 */
export async function makeHeadingFonts(
  { highlights, data }: Pick<Review, 'highlights' | 'data'>,
  folder: string,
) {
  const hanIn = (texts: readonly Localized[]) =>
    hanOf(texts.flatMap((text) => localeNames.map((locale) => text[locale])).join(''));
  const pageTitles = sitePages.map((page) => perLocale((locale) => strings[locale].pages[page].title));
  const titles = hanIn(highlights.map(({ title }) => title));
  const others = hanIn([data.title, ...pageTitles]);
  await mkdir(folder, { recursive: true });
  const cutter = fontCutter(folder, titles + others);
  const headline = await cutter.cut('headline', others);
  const shared = await slices(cutter, [...titles]);
  const own = await Promise.all(highlights.map(({ title }) => cutter.cut('title', hanIn([title]))));
  const rules = [
    fontFace('Headline', `./${headline.path}`),
    ...shared.map((cut) => fontFace('Titles', `./${cut.path}`, rangeOf(cut))),
  ];
  const lines = [
    `export { default as headline } from './${headline.path}?url';`,
    ...own.map(({ path }, i) => `import title${i} from './${path}?url';`),
    `export const titles = { ${highlights.map(({ slug }, i) => `'${slug}': title${i}`).join(', ')} };`,
  ];
  await writeIfNew(join(folder, 'fonts.css'), `${rules.join('\n')}\n`);
  return {
    changed: await writeIfNew(join(folder, 'fonts.js'), `${lines.join('\n')}\n`),
    fonts: 1 + shared.length + own.length,
    made: cutter.made(),
    dropOthers: cutter.dropOthers,
  };
}
