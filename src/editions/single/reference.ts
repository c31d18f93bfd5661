/** What is looked up in the single file: figures, terms, and where the text is from. */
import { wordsOf } from '../../figures/words.ts';
import { localizedString } from '../../languages/interface.ts';
import { type Localized, perLocale } from '../../languages/table.ts';
import type { Highlight, Review } from '../../review/types.ts';
import type { Term } from '../../schemas/glossary.ts';
import type { Figure } from '../../schemas/highlight.ts';
import { type XmlElement, xml } from '../xml.ts';
import { chartsOf } from './chart.ts';
import { externalLink, label, link, localized, record } from './elements.ts';

/** A section after the highlights. */
export interface Section {
  id: 'figures' | 'glossary' | 'about';
  title: Localized;
  content: XmlElement[];
}

const section = (id: Section['id'], content: XmlElement[]): Section[] =>
  content.length > 0 ? [{ id, title: localizedString((t) => t.pages[id].title), content }] : [];

function figureRow(slug: string, figure: Figure): XmlElement {
  const words = perLocale((locale) => wordsOf(figure, locale));
  const { id, at, label: name, scope } = figure;
  return xml(
    'tr',
    { id: `figures.${slug}.${id}`, 'data-kind': 'figures' },
    xml('td', { class: 'block' }, ...localized(words)),
    xml(
      'td',
      {},
      xml('a', { class: 'block', href: `#${slug}.${at}` }, ...localized(name)),
      ...(scope ? [' ', xml('small', { class: 'block' }, ...localized(scope))] : []),
    ),
  );
}

function figureTable({ slug, title, figures }: Highlight): XmlElement {
  const head = (['figure', 'label'] as const).map((column) =>
    xml('th', { scope: 'col' }, ...label((t) => t.columns[column])),
  );
  return xml(
    'table',
    {},
    xml('caption', {}, link(`#${slug}`, ...localized(title))),
    xml('thead', {}, xml('tr', {}, ...head)),
    xml('tbody', {}, ...figures.map((figure) => figureRow(slug, figure))),
  );
}

/** The page that the meaning of a term is from, if it is from one. */
const basisOf = ({ basis }: Term): XmlElement[] =>
  URL.canParse(basis) ? [xml('dd', {}, externalLink(basis, new URL(basis).hostname))] : [];

const entry = (id: string, term: Term): XmlElement =>
  xml(
    'div',
    { id: `glossary.${id}`, 'data-kind': 'glossary' },
    xml('dt', { class: 'block' }, ...localized(term)),
    xml('dd', { class: 'block' }, ...localized(term.note)),
    ...basisOf(term),
  );

function corrections({ data, highlights }: Review): XmlElement[] {
  const items = data.corrections.map(({ date, highlight, at, reason }) => {
    const title = highlights.find(({ slug }) => slug === highlight)?.title;
    const href = `#${highlight}${at === 'title' ? '' : `.${at}`}`;
    const where = title ? [' ', link(href, ...localized(title))] : [];
    const why = record('about', xml('p', { class: 'block' }, ...localized(reason)));
    return xml('li', {}, xml('time', {}, date), ...where, why);
  });
  const heading = xml('h3', {}, ...label((t) => t.corrections));
  return items.length > 0
    ? [xml('section', { id: 'about.corrections' }, heading, xml('ul', {}, ...items))]
    : [];
}

/** What the site says of the text, without what it says of itself. */
const about = (review: Review): XmlElement[] => [
  ...review.data.about
    .filter(({ ofSite }) => !ofSite)
    .map(({ id, heading, text }) =>
      xml(
        'section',
        { id: `about.${id}`, 'data-kind': 'about' },
        xml('h3', { class: 'block' }, ...localized(heading)),
        ...text.map((paragraph) => xml('p', { class: 'block' }, ...localized(paragraph))),
      ),
    ),
  ...corrections(review),
];

/** The sections that have something to show. */
export function sectionsOf(review: Review): Section[] {
  const withFigures = review.highlights.filter(({ figures }) => figures.length > 0);
  const figures = withFigures.flatMap((highlight) => [
    figureTable(highlight),
    ...chartsOf(highlight, 'other'),
  ]);
  const entries = Object.entries(review.glossary).map(([id, term]) => entry(id, term));
  return [
    ...section('figures', figures),
    ...section('glossary', entries.length > 0 ? [xml('dl', {}, ...entries)] : []),
    ...section('about', about(review)),
  ];
}
