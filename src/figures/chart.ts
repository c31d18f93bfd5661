/** A chart as SVG: the figures' words and labels, and under them their marks. It is a drawing of data alone. */
import { type Locale, locales } from '../languages/table.ts';
import type { Chart } from '../schemas/chart.ts';
import type { Figure } from '../schemas/highlight.ts';
import { brokenLines } from './lines.ts';
import { wordsOf } from './words.ts';

/** The least width of a drawing, in CSS pixels; a row of dots fills it. Lines are broken for a phone 320 px wide. */
export const chartWidth = 288;

/** CSS pixels, since text does not shrink with the page. */
const size = { value: 18, label: 13, gap: 6, bar: 12, dot: 4, between: 20 } as const;
const perRow = chartWidth / (size.dot + 2);

/** A figure of a chart, and its length where the longest is 1. */
export interface Row {
  figure: Figure;
  share: number;
}

/** The figures that a chart compares, in its order. @throws if the highlight lacks one */
export function rowsOf({ figures: ids }: Pick<Chart, 'figures'>, figures: readonly Figure[]): Row[] {
  const compared = ids.map((id) => {
    const figure = figures.find((other) => other.id === id);
    if (!figure) throw new Error(`No figure has the id “${id}”.`);
    return figure;
  });
  const longest = Math.max(...compared.map(({ value }) => Number(value)));
  return compared.map((figure) => ({ figure, share: longest === 0 ? 0 : Number(figure.value) / longest }));
}

/** The scope that all figures of a chart have, if they have one. @throws if the highlight lacks one of them */
export const scopeOf = (chart: Chart, figures: readonly Figure[]) => rowsOf(chart, figures)[0]?.figure.scope;

export const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Markup drawn downwards, and how far it has come. */
export interface Drawn {
  markup: string;
  y: number;
}

/** Sets lines of a text, each with its baseline, as markup. */
export type SetLines = (
  lines: { text: string; y: number }[],
  style: { size: number; locale: Locale; weight: 400 | 700 },
) => string;

/** As text, which can be read and searched, in the fonts of whoever shows it. */
export const asText: SetLines = (lines, { size, locale, weight }) => {
  const spans = lines.map(({ text, y }) => `<tspan x="0" y="${y}">${escaped(text)}</tspan>`);
  const bold = weight === 700 ? ' font-weight="700"' : '';
  return `<text font-size="${size}"${bold} lang="${locales[locale].lang}">${spans.join('')}</text>`;
};

/** Lines of text below what is drawn. */
export function write(
  { markup, y }: Drawn,
  text: string,
  { size, locale, weight = 400 }: { size: number; locale: Locale; weight?: 400 | 700 },
  setLines: SetLines,
): Drawn {
  const leading = size * 1.4;
  const lines = brokenLines(text, locale, chartWidth / size).map((line, i) => ({
    text: line,
    y: Math.round(y + leading * (i + 0.75)),
  }));
  return {
    markup: markup + setLines(lines, { size, locale, weight }),
    y: y + Math.ceil(leading * lines.length),
  };
}

/** A bar from zero; its length is a part of the drawing's width, whatever that is. */
const bar = ({ share }: Row, { markup, y }: Drawn): Drawn => ({
  markup: `${markup}<rect y="${y}" width="${(100 * share).toFixed(2)}%" height="${size.bar}" fill="currentColor"/>`,
  y: y + size.bar,
});

/** Dots in rows: a line of dashes each, since thousands of elements would weigh more than the page. */
function dots({ figure }: Row, { markup, y }: Drawn): Drawn {
  const pitch = size.dot + 2;
  const count = Number(figure.value);
  const rows = Array.from({ length: Math.ceil(count / perRow) }, (_, i) =>
    Math.min(perRow, count - i * perRow),
  );
  const lines = rows.map((n, i) => `M0 ${y + i * pitch + size.dot / 2}h${n * pitch - 2}`);
  return {
    markup: `${markup}<path d="${lines.join('')}" stroke="currentColor" stroke-width="${size.dot}" stroke-dasharray="${size.dot} 2"/>`,
    y: y + rows.length * pitch,
  };
}

/**
 * The drawing of a chart in some languages: its elements, and its height in CSS pixels. Its width is that of what it
 * stands in, `chartWidth` at least.
 */
export function drawChart(
  chart: Chart,
  figures: readonly Figure[],
  languages: readonly Locale[],
  setLines: SetLines = asText,
): { markup: string; height: number } {
  const draw = { bars: bar, dots }[chart.kind];
  const { markup, y } = rowsOf(chart, figures).reduce<Drawn>(
    (drawn, row) => {
      const texts = languages.reduce((above, locale) => {
        const value = write(above, wordsOf(row.figure, locale), { locale, size: size.value }, setLines);
        return write(value, row.figure.label[locale], { locale, size: size.label }, setLines);
      }, drawn);
      const marked = draw(row, { ...texts, y: texts.y + size.gap });
      return { ...marked, y: marked.y + size.between };
    },
    { markup: '', y: size.between },
  );
  return { markup, height: y - size.between };
}
