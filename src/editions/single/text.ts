/** What is read in the single file: the words that head the review, its contents, and its highlights. */
import { wordsOf } from '../../figures/words.ts';
import { strings } from '../../languages/interface.ts';
import { type Locale, type Localized, localeNames, locales, perLocale } from '../../languages/table.ts';
import type { Highlight, Paragraph, Review } from '../../review/types.ts';
import type { Figure } from '../../schemas/highlight.ts';
import { type XmlElement, xml } from '../xml.ts';
import { chartsOf } from './chart.ts';
import { inLanguage, label, link, localized, prose, record } from './elements.ts';
import type { Section } from './reference.ts';

export function masthead({ data }: Review): XmlElement {
  const { title, subtitle, byline, standfirst, location, origin } = data;
  const paragraph = (kind: string, text: Localized | undefined) =>
    text ? [xml('p', { class: `block ${kind}` }, ...localized(text))] : [];
  return xml(
    'header',
    {},
    record(
      'front',
      xml('h1', { class: 'block' }, ...localized(title)),
      xml('p', { class: 'block subtitle' }, ...localized(subtitle)),
    ),
    record('front', ...paragraph('byline', byline)),
    record(
      'front',
      ...paragraph('standfirst', standfirst),
      ...paragraph('location', location),
      ...paragraph('origin', origin),
    ),
  );
}

/** A figure with its label and its scope, once in each language. */
function statement(figure: Figure): XmlElement {
  const lines = localeNames.map((locale) => {
    const about = [figure.label, figure.scope].flatMap((text) => (text ? [text[locale]] : [])).join(' · ');
    return xml(
      'span',
      inLanguage(locale),
      xml('b', {}, wordsOf(figure, locale)),
      ' ',
      xml('small', {}, ...prose(about, locale)),
    );
  });
  return xml('span', { class: 'figure' }, ...lines);
}

/** @param sections what follows the highlights */
export function contents({ highlights }: Review, sections: readonly Section[]): XmlElement {
  const items = highlights.map(({ slug, title, figures }) => {
    const leading = figures.find(({ lead }) => lead);
    const figure = leading ? [' ', statement(leading)] : [];
    return xml('li', {}, link(`#${slug}`, ...localized(title)), ...figure);
  });
  const others = sections.map(({ id, title }) => xml('li', {}, link(`#${id}`, ...localized(title))));
  return xml(
    'nav',
    { id: 'contents', 'aria-labelledby': 'contents-title' },
    xml('h2', { id: 'contents-title' }, ...label((t) => t.epub.contents)),
    xml('ol', {}, ...items),
    xml('ul', {}, ...others),
  );
}

/** A paragraph, sentence by sentence with its translation. A space between two is of their language, and hidden with it. */
function paragraphElement(slug: string, { id, segments }: Paragraph): XmlElement {
  const side = (locale: Locale, text: string, isLast: boolean) =>
    xml('span', inLanguage(locale), ...prose(text, locale), isLast ? '' : locales[locale].separator);
  const pairs = segments.map((segment, i) => {
    const isLast = i === segments.length - 1;
    const sides = localeNames.map((locale) => side(locale, segment[locale], isLast));
    return xml('span', { class: 'pair', id: `${slug}.${segment.id}` }, ...sides);
  });
  return xml('p', { class: 'block', id: `${slug}.${id}` }, ...pairs);
}

/** Notes of the translator on a highlight, each with a link to its sentence. */
function notesOf({ slug, notes }: Highlight): XmlElement[] {
  const items = notes.map((note, i) =>
    xml(
      'li',
      { id: `${slug}.translators-note-${i + 1}`, 'data-kind': 'note' },
      link(`#${slug}.${note.at}`, ...label((t) => t.place(note.at))),
      ' ',
      xml('span', { class: 'block' }, ...localized(note)),
    ),
  );
  const heading = xml('h3', {}, ...label((t) => t.translatorsNotes));
  return items.length > 0 ? [xml('section', { class: 'notes' }, heading, xml('ul', {}, ...items))] : [];
}

export function article(highlight: Highlight, { data, highlights }: Review): XmlElement {
  const { slug, order, title, paragraphs } = highlight;
  const kicker = perLocale((locale) => {
    const t = strings[locale];
    return t.ordinal(data.item?.[locale] ?? t.item, order, highlights.length);
  });
  return xml(
    'article',
    { id: slug, 'data-kind': 'highlight' },
    xml('p', { class: 'kicker' }, link('#contents', ...localized(kicker))),
    xml('h2', { class: 'block' }, ...localized(title)),
    ...chartsOf(highlight, 'leading'),
    ...paragraphs.map((paragraph) => paragraphElement(slug, paragraph)),
    ...notesOf(highlight),
  );
}
