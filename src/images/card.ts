/**
 * What a link looks like where it is shared: the title of what it leads to, and the first figure of it or a chart. A
 * picture is wide, or square for those who cut it to that; its title is as large as there is room.
 */
import { wordsOf } from '../figures/words.ts';
import type { Typesetter } from '../fonts/outlines.ts';
import type { Locale, Localized } from '../languages/table.ts';
import type { Figure } from '../schemas/highlight.ts';
import { type Shape, shapes } from '../site/addresses.ts';
import { type Block, block, drawBlocks, fits, heightOf } from './blocks.ts';
import type { Palette } from './palette.ts';

/** What a picture says, in some languages. */
export interface Card {
  languages: readonly Locale[];
  /** What the title is of, in a line above it. */
  kicker: Localized;
  title: Localized;
  /** What stands below the title, smaller. */
  note?: Localized | undefined;
  figure?: Figure | undefined;
  /** A drawing in place of a figure, and its size. */
  drawing?: Drawing | undefined;
}

/** Markup of SVG without text, and its size. */
export interface Drawing {
  markup: string;
  width: number;
  height: number;
}

/** What every part of a picture needs. */
export interface Tools {
  type: Typesetter;
  palette: Palette;
}

const margin = 72;
const gap = 20;
const titleSizes = [96, 88, 80, 72, 64, 58, 52, 46, 40, 36, 32];
const sizes = { wide: { kicker: 30, value: 60, label: 28 }, square: { kicker: 36, value: 88, label: 38 } };

/** A rectangle in the picture. */
interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The titles in the largest size that fits. @throws if none does */
function titles({ languages, title }: Card, { width, height }: Area, { type, palette }: Tools): Block[] {
  for (const size of titleSizes) {
    const blocks = languages.map((locale) =>
      // The first language leads where two stand.
      block(
        title[locale],
        { locale, size: size * (locale === languages[0] ? 1 : 0.8), weight: 700 },
        palette.ink,
        width,
        type,
      ),
    );
    const isWhole = blocks.every((one) => fits(one, width, type) && one.lines.length <= 4);
    if (isWhole && heightOf(blocks, gap) <= height) return blocks;
  }
  throw new Error(
    `“${Object.values(title).join(' / ')}” is too long for the picture of a link; a shorter title fits.`,
  );
}

/** What stands below the title, which is drawn as one with it. */
const notes = ({ languages, note }: Card, size: number, width: number, { type, palette }: Tools): Block[] =>
  languages.flatMap((locale) =>
    note ? [block(note[locale], { locale, size, weight: 400 }, palette.muted, width, type)] : [],
  );

/** A figure in one language: its words, what it is a figure of, and its scope. */
function figureBlocks(
  figure: Figure,
  locale: Locale,
  { value, label }: { value: number; label: number },
  width: number,
  { type, palette }: Tools,
) {
  const small = { locale, size: label, weight: 400 } as const;
  return [
    block(wordsOf(figure, locale), { locale, size: value, weight: 700 }, palette.accent, width, type),
    block(figure.label[locale], small, palette.ink, width, type),
    ...(figure.scope ? [block(figure.scope[locale], small, palette.muted, width, type)] : []),
  ];
}

/** The figure at the foot of the picture, in a column for each language. @returns its markup and its height */
function foot({ figure, languages }: Card, shape: Shape, area: Area, tools: Tools) {
  if (!figure) return { markup: '', height: 0 };
  const width = (area.width - margin * (languages.length - 1)) / languages.length;
  const { value, label } = sizes[shape];
  // A column for each language leaves half the room.
  const size = languages.length > 1 ? { value: 0.65 * value, label: 0.85 * label } : { value, label };
  const columns = languages.map((locale) => figureBlocks(figure, locale, size, width, tools));
  const height = Math.max(...columns.map((column) => heightOf(column)));
  const top = area.y + area.height - height;
  const markup = columns.map((column, i) =>
    drawBlocks(column, { x: area.x + i * (width + margin), y: top }, tools.type),
  );
  const rule = `<rect x="${area.x}" y="${top - gap}" width="${area.width}" height="2" fill="${tools.palette.rule}"/>`;
  return { markup: rule + markup.join(''), height: height + 2 * gap };
}

/** The title, and the figure at the foot. */
function withFigure(card: Card, shape: Shape, area: Area, tools: Tools): string {
  const { markup, height } = foot(card, shape, area, tools);
  const below = notes(card, sizes[shape].label, area.width, tools);
  const room = area.height - height - heightOf(below, gap) - gap;
  const blocks = titles(card, { ...area, height: room }, tools);
  return drawBlocks([...blocks, ...below], area, tools.type, gap) + markup;
}

/** A drawing as large as its area allows, from its upper left corner. */
function placed({ markup, width, height }: Drawing, area: Area, { accent, ink }: Palette): string {
  const scale = Math.min(area.width / width, area.height / height);
  return `<svg x="${area.x}" y="${area.y}" width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}" color="${accent}" fill="${ink}">${markup}</svg>`;
}

/** What the title is of, in each language, in a line; smaller where it would not fit. */
function kickerLine(
  { languages, kicker }: Card,
  full: number,
  room: number,
  { type, palette }: Tools,
): string {
  const widthAt = (size: number) =>
    languages.reduce(
      (sum, locale) => sum + type.width(kicker[locale], { locale, size, weight: 700 }),
      1.5 * size * (languages.length - 1),
    );
  const size = full * Math.min(1, room / widthAt(full));
  let x = margin;
  const paths = languages.map((locale) => {
    const style = { locale, size, weight: 700 } as const;
    const path = type.outline(kicker[locale], style, { x, y: margin + size * 0.8 });
    x += type.width(kicker[locale], style) + 1.5 * size;
    return path;
  });
  return `<g fill="${palette.accent}">${paths.join('')}</g>`;
}

/** The title, with the drawing beside it in a wide picture, and below it in a square one. */
function withDrawing(card: Card, shape: Shape, drawing: Drawing, area: Area, tools: Tools): string {
  const isWide = shape === 'wide';
  const half = (area.width - margin) / 2;
  const room = isWide ? { ...area, width: half } : { ...area, height: area.height * 0.4 };
  const below = notes(card, sizes[shape].label, room.width, tools);
  const left = { ...room, height: room.height - heightOf(below, gap) - gap };
  const blocks = [...titles(card, left, tools), ...below];
  const under = isWide ? 0 : heightOf(blocks, gap) + 2 * gap;
  const [x, width] = isWide ? [area.x + half + margin, half] : [area.x, area.width];
  const place = { x, y: area.y + under, width, height: area.height - under };
  return drawBlocks(blocks, area, tools.type, gap) + placed(drawing, place, tools.palette);
}

/** The picture as SVG without text, so that it is the same whatever paints it. */
export function drawCard(card: Card, shape: Shape, tools: Tools): string {
  const { width, height } = shapes[shape];
  const { kicker } = sizes[shape];
  const y = margin + 2 * kicker;
  const area = { x: margin, y, width: width - 2 * margin, height: height - margin - y };
  const { paper, accent } = tools.palette;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${paper}"/><rect width="${width}" height="14" fill="${accent}"/>`,
    kickerLine(card, kicker, area.width, tools),
    card.drawing ? withDrawing(card, shape, card.drawing, area, tools) : withFigure(card, shape, area, tools),
    '</svg>',
  ].join('');
}
