/** A chart in a book: what it compares and in what scope, the drawing, the same in words, and the way to its table. */
import { chartWidth, drawChart, scopeOf } from '../../figures/chart.ts';
import type { Highlight } from '../../review/types.ts';
import { type XmlElement, xml } from '../xml.ts';
import type { Book } from './book.ts';
import { inline, label, paragraphs } from './xhtml.ts';

/** The document of all figures, with the table of each highlight under its name. */
export const figuresFile = 'figures.xhtml';

/** In the document itself, where it takes the color of the text and grows with it, which an image would not. */
export function chartElement(
  book: Book,
  { slug, figures }: Highlight,
  chart: Highlight['charts'][number],
): XmlElement {
  const id = `chart-${slug}-${chart.id}`;
  const scope = scopeOf(chart, figures);
  const { markup, height } = drawChart(chart, figures, book.languages);
  const image = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${chartWidth} ${height}`,
    fill: 'currentColor',
    role: 'img',
    'aria-labelledby': `${id}-title`,
    'aria-describedby': `${id}-words`,
  };
  return xml(
    'figure',
    { id },
    xml(
      'figcaption',
      { id: `${id}-title` },
      xml('b', {}, ...inline(book, chart.title)),
      ...(scope ? [xml('div', { class: 'scope' }, ...inline(book, scope))] : []),
    ),
    xml('svg', image, markup),
    xml('div', { class: 'words', id: `${id}-words` }, ...paragraphs(book, chart.description)),
    xml('p', {}, xml('a', { href: `${figuresFile}#${slug}` }, ...label(book, (t) => t.pages.figures.title))),
  );
}
