/** A chart as a file of its own: what it compares and in what scope, the drawing, and where it comes from. */
import { type Locale, type Localized, locales } from '../languages/table.ts';
import type { Chart } from '../schemas/chart.ts';
import type { Figure } from '../schemas/highlight.ts';
import {
  asText,
  chartWidth,
  type Drawn,
  drawChart,
  escaped,
  type SetLines,
  scopeOf,
  write,
} from './chart.ts';

const margin = 24;

interface Content {
  chart: Chart;
  /** The figures of its highlight. */
  figures: readonly Figure[];
  languages: readonly [Locale, ...Locale[]];
  /** What the figures are taken from, a line each. */
  source: readonly Localized[];
}

/**
 * The file as SVG 1.1. It brings its colors, since what shows it has none, and says the chart in words (`desc`).
 * @param setLines how words are set: as text, or as outlines, for who paints it without fonts
 */
export function chartFile(
  { chart, figures, languages, source }: Content,
  { accent, ink, paper }: Record<'accent' | 'ink' | 'paper', string>,
  setLines: SetLines = asText,
): string {
  const inAll = (text: Localized, size: number, weight: 400 | 700, above: Drawn) =>
    languages.reduce(
      (drawn, locale) => write(drawn, text[locale], { locale, size, weight }, setLines),
      above,
    );
  const scope = scopeOf(chart, figures);
  const title = inAll(chart.title, 18, 700, { markup: '', y: 0 });
  const head = scope ? inAll(scope, 13, 400, title) : title;
  const { markup, height } = drawChart(chart, figures, languages, setLines);
  const foot = source.reduce<Drawn>((above, line) => inAll(line, 11, 400, above), { markup: '', y: 0 });
  const top = head.y + 12;
  const whole = { width: chartWidth + 2 * margin, height: top + height + 20 + foot.y + 2 * margin };
  const words = (text: Localized) => escaped(languages.map((locale) => text[locale]).join(' / '));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${whole.width}" height="${whole.height}" viewBox="0 0 ${whole.width} ${whole.height}" role="img" lang="${locales[languages[0]].lang}" xml:lang="${locales[languages[0]].lang}">`,
    `<title>${words(chart.title)}</title><desc>${words(chart.description)}</desc>`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    `<g transform="translate(${margin} ${margin})" color="${accent}" fill="${ink}" font-family="'Noto Serif SC', serif">${head.markup}`,
    `<svg y="${top}" width="${chartWidth}" height="${height}">${markup}</svg>`,
    `<g transform="translate(0 ${top + height + 20})" opacity="0.75">${foot.markup}</g></g></svg>\n`,
  ].join('');
}
