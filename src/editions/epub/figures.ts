/** The figures of the review after its text: those of each highlight as a table, and as charts. */
import { wordsOf } from '../../figures/words.ts';
import { localizedString } from '../../languages/interface.ts';
import { perLocale } from '../../languages/table.ts';
import type { Highlight } from '../../review/types.ts';
import type { Figure } from '../../schemas/highlight.ts';
import { type XmlElement, xml } from '../xml.ts';
import type { Book, Part } from './book.ts';
import { chapterFile } from './chapter.ts';
import { chartElement, figuresFile } from './chart.ts';
import { inline } from './xhtml.ts';

/** What a figure tells, with a link to its sentence, and the figure. */
function row(book: Book, highlight: Highlight, figure: Figure): XmlElement {
  const { at, label, scope } = figure;
  const what = xml('a', { href: `${chapterFile(highlight)}#${at}` }, ...inline(book, label));
  const where = scope ? [xml('div', { class: 'scope' }, ...inline(book, scope))] : [];
  const words = perLocale((locale) => wordsOf(figure, locale));
  return xml('tr', {}, xml('th', { scope: 'row' }, what, ...where), xml('td', {}, ...inline(book, words)));
}

function figuresOf(book: Book, highlight: Highlight): XmlElement {
  const { slug, title, figures, charts } = highlight;
  const rows = figures.map((figure) => row(book, highlight, figure));
  return xml(
    'section',
    {},
    xml('h2', { id: slug }, ...inline(book, title)),
    xml('table', { 'aria-labelledby': slug }, xml('tbody', {}, ...rows)),
    ...charts.map((chart) => chartElement(book, highlight, chart)),
  );
}

/** The document of the figures; none where the review has no figures. */
export function figuresPart(book: Book): Part[] {
  const sections = book.review.highlights
    .filter(({ figures }) => figures.length > 0)
    .map((highlight) => figuresOf(book, highlight));
  if (sections.length === 0) return [];
  const title = localizedString((t) => t.pages.figures.title);
  const body = [xml('section', {}, xml('h1', {}, ...inline(book, title)), ...sections)];
  return [{ href: figuresFile, title, body }];
}
