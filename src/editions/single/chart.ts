/** A chart in the single file: its title and scope, a drawing in each language, and the same in words. */
import { drawChart, scopeOf } from '../../figures/chart.ts';
import { localeNames } from '../../languages/table.ts';
import type { Highlight } from '../../review/types.ts';
import { type XmlElement, xml } from '../xml.ts';
import { inLanguage, localized } from './elements.ts';

/** The charts of a highlight that lead its text, or the others. */
export const chartsOf = (highlight: Highlight, which: 'leading' | 'other'): XmlElement[] =>
  highlight.charts
    .filter(({ lead }) => Boolean(lead) === (which === 'leading'))
    .map((chart) => chartElement(chart, highlight));

function chartElement(chart: Highlight['charts'][number], { slug, figures }: Highlight): XmlElement {
  const id = `charts.${slug}.${chart.id}`;
  const scope = scopeOf(chart, figures);
  const drawings = localeNames.map((locale) => {
    const { markup, height } = drawChart(chart, figures, [locale]);
    const size = { width: '100%', height: String(height), fill: 'currentColor' };
    return xml('svg', { ...inLanguage(locale), ...size }, markup);
  });
  const image = { role: 'img', 'aria-labelledby': `${id}-title`, 'aria-describedby': `${id}-words` };
  return xml(
    'figure',
    { id },
    xml(
      'figcaption',
      { id: `${id}-title` },
      xml('b', {}, ...localized(chart.title)),
      ...(scope ? [' ', xml('small', {}, ...localized(scope))] : []),
    ),
    xml('div', image, ...drawings),
    xml('p', { id: `${id}-words` }, xml('small', {}, ...localized(chart.description))),
  );
}
