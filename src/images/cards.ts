/** The pictures of a review for links to it: of the whole, of each highlight and of each chart, in each edition. */
import { chartWidth, drawChart, type SetLines, scopeOf } from '../figures/chart.ts';
import { wordsOf } from '../figures/words.ts';
import type { Typesetter } from '../fonts/outlines.ts';
import { strings } from '../languages/interface.ts';
import {
  type Edition,
  editionNames,
  editions,
  type Localized,
  localeNames,
  perLocale,
} from '../languages/table.ts';
import type { Highlight, Review } from '../review/types.ts';
import { type Shape, shapes, sharePath } from '../site/addresses.ts';
import type { Card } from './card.ts';

/** A picture by its address from the site's root, with the file of content that its texts are from. */
export interface NamedCard {
  file: string;
  path: string;
  shape: Shape;
  card: Card;
}

/** Sets the words of a chart in the typeface of the picture. */
export const asOutlines =
  ({ outline }: Typesetter): SetLines =>
  (lines, style) =>
    lines.map(({ text, y }) => outline(text, style, { x: 0, y })).join('');

type Content = Omit<Card, 'languages' | 'drawing'> & Pick<Partial<Card>, 'drawing'>;

/** A picture in both shapes. */
const inShapes = (file: string, of: string, edition: Edition, content: Content): NamedCard[] =>
  (Object.keys(shapes) as Shape[]).map((shape) => ({
    file,
    path: sharePath(of, edition, shape),
    shape,
    card: { languages: editions[edition].languages, ...content },
  }));

const joined = (...texts: Localized[]) =>
  perLocale((locale) => texts.map((text) => text[locale]).join(' · '));

/** The pictures of a highlight and of its charts in an edition. */
function cardsOf({ data, highlights }: Review, highlight: Highlight, edition: Edition, type: Typesetter) {
  const { file, slug, order, title, figures, charts } = highlight;
  const place = perLocale((locale) => {
    const { ordinal, item } = strings[locale];
    return ordinal(data.item?.[locale] ?? item, order, highlights.length);
  });
  const kicker = joined(data.name, place);
  const ofCharts = charts.map((chart) => {
    const drawn = drawChart(chart, figures, editions[edition].languages, asOutlines(type));
    const note = scopeOf(chart, figures);
    const drawing = { ...drawn, width: chartWidth };
    return inShapes(file, `${slug}.${chart.id}`, edition, { kicker, title: chart.title, note, drawing });
  });
  const figure = figures.find(({ lead }) => lead);
  return [...inShapes(file, slug, edition, { kicker, title, figure }), ...ofCharts.flat()];
}

/** All pictures of a review. */
export const cards = (review: Review, type: Typesetter): NamedCard[] =>
  editionNames.flatMap((edition) => {
    const { masthead, title, subtitle } = review.data;
    const kicker = joined(masthead.year, masthead.place, masthead.kind);
    return [
      ...inShapes('review.yaml', '', edition, { kicker, title, note: subtitle }),
      ...review.highlights.flatMap((highlight) => cardsOf(review, highlight, edition, type)),
    ];
  });

/** Every character that a picture of a review may have. */
export function charactersOf({ data, highlights }: Review): string {
  const texts = highlights.map(({ title, figures, charts }) => [title, figures, charts]);
  const words = localeNames.flatMap((locale) => [
    strings[locale].ordinal(strings[locale].item, 0, 0),
    ...highlights.flatMap(({ figures }) => figures.map((figure) => wordsOf(figure, locale))),
  ]);
  return [...new Set(`${JSON.stringify([data, texts, words])}0123456789 ·`)].join('');
}
