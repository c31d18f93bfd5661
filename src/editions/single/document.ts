/** The single file as a whole. Nothing in it comes from elsewhere. */
import { readFileSync } from 'node:fs';
import {
  editionNames,
  editions,
  isBilingual,
  localeNames,
  locales,
  sourceLocale,
} from '../../languages/table.ts';
import type { Review } from '../../review/types.ts';
import type { ScanLists } from '../../search/browser/scan.ts';
import { characterLists } from '../../search/build/lists.ts';
import { placesOf } from '../../search/build/places.ts';
import { toStored } from '../../search/shared/record.ts';
import { hashOf, trustedTypes } from '../../site/policy.ts';
import type { DownloadSource } from '../download.ts';
import { htmlDocument, type XmlElement, xml } from '../xml.ts';
import { externalLink, inLanguage, label, localized } from './elements.ts';
import { type Section, sectionsOf } from './reference.ts';
import { singleScript } from './script.ts';
import { article, contents, masthead } from './text.ts';

/**
 * What the reader has not chosen is hidden; terms, words of the other language within a text, and hits are not. Browsers
 * that know no `:has` need the script, which says the choice on the root; they would drop a rule of both.
 */
const hidden = localeNames
  .flatMap((name) => {
    const others = localeNames.filter((other) => other !== name);
    return [`:root:has([value="${name}"]:checked)`, `:root[data-chosen="${name}"]`].map((chosen) => {
      const selectors = others.map(
        (other) =>
          `${chosen} body [lang="${locales[other].lang}"]:not(body [lang] *, .own, dt *, #search-results *)`,
      );
      return `${selectors.join()}{display:none}`;
    });
  })
  .join('');

function style(): string {
  const files = ['styles/palette.css', 'styles/reset.css', 'styles/tokens.css', 'editions/single/style.css'];
  const css = files.map((file) => readFileSync(`src/${file}`, 'utf8')).join('');
  const withoutComments = css.replace(/\/\*.*?\*\//gs, '').replace(/\s+/g, ' ');
  // No space around these says anything in a style sheet.
  return withoutComments.replace(/ ?([{};,>]) ?/g, '$1') + hidden;
}

function head({ data }: Review, css: string, script: string): XmlElement {
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(css)}`,
    "base-uri 'none'",
    "form-action 'none'",
    trustedTypes,
  ];
  return xml(
    'head',
    {},
    xml('meta', { charset: 'utf-8' }),
    xml('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    xml('meta', { name: 'color-scheme', content: 'light dark' }),
    xml('meta', { 'http-equiv': 'Content-Security-Policy', content: policy.join('; ') }),
    xml('title', {}, localeNames.map((locale) => data.title[locale]).join(' / ')),
    xml('style', {}, css),
  );
}

/** The choice of languages, which works without the script; before a choice, there are both. */
function bar(): XmlElement {
  const choices = editionNames.map((edition) => {
    const [locale] = editions[edition].languages;
    const name = isBilingual(edition)
      ? label((t) => t.bilingual)
      : [xml('span', { ...inLanguage(locale), class: 'own' }, locales[locale].name)];
    const input = { type: 'radio', name: 'edition', value: edition };
    const choice = xml('input', isBilingual(edition) ? { ...input, checked: '' } : input);
    return xml('label', {}, choice, ' ', xml('span', {}, ...name));
  });
  const legend = xml('legend', {}, ...label((t) => t.languages));
  return xml(
    'header',
    { class: 'bar' },
    xml('fieldset', {}, legend, ...choices),
    xml('a', { href: '#search', hidden: '' }, ...label((t) => t.search)),
  );
}

/** The search, which the script shows with the link to it. */
const search = (): XmlElement =>
  xml(
    'section',
    { id: 'search', hidden: '' },
    xml(
      'form',
      { role: 'search' },
      xml('label', { for: 'query' }, ...label((t) => t.search)),
      xml('input', { type: 'search', id: 'query', autocomplete: 'off', spellcheck: 'false' }),
      xml('p', {}, ...label((t) => t.searchHelp)),
    ),
    xml('p', { role: 'status' }),
    xml('div', { id: 'search-results' }),
  );

const sectionElement = ({ id, title, content }: Section): XmlElement =>
  xml('section', { id }, xml('h2', {}, ...localized(title)), ...content);

/** The file of a review, as HTML. */
export async function singleFile({ review, site }: DownloadSource): Promise<string> {
  const css = style();
  const script = await singleScript();
  const lists: ScanLists = {
    ...characterLists([...review.highlights.map(toStored), ...placesOf(review)]),
    terms: Object.values(review.glossary).map(({ forms }) => forms),
  };
  const sections = sectionsOf(review);
  const main = xml(
    'main',
    {},
    masthead(review),
    search(),
    contents(review, sections),
    ...review.highlights.map((highlight) => article(highlight, review)),
    ...sections.map(sectionElement),
  );
  const footer = site ? [xml('footer', {}, externalLink(site.href, site.href))] : [];
  // Nothing in a text may end the element that holds it (HTML, 13.1.2.1).
  const data = JSON.stringify(lists).replaceAll('<', '\\u003c');
  const body = [
    bar(),
    main,
    ...footer,
    xml('script', { type: 'application/json', id: 'lists' }, data),
    xml('script', {}, script),
  ];
  return htmlDocument(
    xml('html', inLanguage(sourceLocale), head(review, css, script), xml('body', {}, ...body)),
  );
}
