/** Blocks of text in a picture: broken between words, and balanced, so that no line is much shorter than the others. */
import { filledLines } from '../figures/lines.ts';
import type { Style, Typesetter } from '../fonts/outlines.ts';
import { breakableWords } from '../languages/breakable-words.ts';
import { type Locale, locales } from '../languages/table.ts';

/** Lines of text under each other, in one style and color. */
export interface Block {
  lines: string[];
  style: Style;
  fill: string;
  height: number;
}

const leading = 1.3;

/** A mark that ends what it stands in, after which a line may break; and one that begins it. */
const closing = /[\p{Pe}\p{Pf}\p{Po}\s]$/u;
const opening = /^[\p{Ps}\p{Pi}]/u;

/** What no line break may part: a word with the marks before and after it. */
function partsOf(text: string, locale: Locale): string[] {
  if (locales[locale].writing === 'words') return text.match(/\S+\s*/g) ?? [];
  const parts: string[] = [];
  for (const { segment, breakable } of breakableWords(text, locale)) {
    const last = parts.at(-1) ?? '';
    const mayBreak = breakable && segment.length > 1; // A single character is often the end of the word before.
    const ends = closing.test(last) && !closing.test(segment);
    if (last === '' || ((mayBreak || ends || opening.test(segment)) && !opening.test(last.slice(-1))))
      parts.push(segment);
    else parts[parts.length - 1] = last + segment;
  }
  return parts;
}

/** The widths that are tried for a block, as parts of the one that it has. */
const narrower = Array.from({ length: 26 }, (_, i) => 0.5 + i * 0.02);

/** Breaks a text into the fewest lines of a width, and these as even as may be. */
export function block(text: string, style: Style, fill: string, width: number, type: Typesetter): Block {
  const parts = partsOf(text, style.locale);
  const linesOf = (limit: number) => filledLines(parts, (line) => type.width(line, style) <= limit);
  const fewest = linesOf(width).length;
  const lines =
    narrower.map((share) => linesOf(share * width)).find(({ length }) => length === fewest) ?? linesOf(width);
  return { lines, style, fill, height: lines.length * style.size * leading };
}

/** True if every line of a block fits a width, which one with a very long word may not. */
export const fits = ({ lines, style }: Block, width: number, type: Typesetter): boolean =>
  lines.every((line) => type.width(line, style) <= width);

export const heightOf = (blocks: readonly Block[], gap = 0): number =>
  blocks.reduce((sum, { height }) => sum + height, gap * Math.max(0, blocks.length - 1));

/** Blocks under each other as SVG, from a point down. */
export function drawBlocks(
  blocks: readonly Block[],
  at: { x: number; y: number },
  type: Typesetter,
  gap = 0,
): string {
  let top = at.y;
  const drawn = blocks.map(({ lines, style, fill, height }) => {
    // The line is as high as its leading; its letters stand in the middle of it.
    const baseline = (i: number) => top + style.size * (i * leading + (leading + 0.72) / 2);
    // A mark as wide as a character that begins a line hangs by its empty half.
    const hang = (line: string) =>
      opening.test(line) && type.width(line[0] ?? '', style) === style.size ? style.size / 2 : 0;
    const paths = lines.map((line, i) => type.outline(line, style, { x: at.x - hang(line), y: baseline(i) }));
    top += height + gap;
    return `<g fill="${fill}">${paths.join('')}</g>`;
  });
  return drawn.join('');
}
