import { type Locale, localeNames, locales } from '../i18n/locales.ts';
import { pagePath } from '../i18n/url.ts';
import type { Hit } from './engine.ts';
import type { Match } from './matches.ts';
import type { StoredHighlight } from './record.ts';

/** An element with attributes and children; text becomes text, never markup. */
function make(tag: string, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A stretch of a text with the matches in it marked. Overlapping matches become one mark. */
function marked(text: string, start: number, end: number, matches: readonly Match[]): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let from = start;
  for (const match of matches) {
    const [first, last] = [Math.max(match.start, from), Math.min(match.end, end)];
    if (first >= last) continue;
    parts.push(text.slice(from, first), make('mark', {}, text.slice(first, last)));
    from = last;
  }
  return [...parts, text.slice(from, end)];
}

/** The sentence that holds a match, in both languages. */
function sentenceOf({ blocks, sentenceEnds }: StoredHighlight, match: Match) {
  const ends = sentenceEnds[match.block];
  const index = Math.max(
    0,
    (ends?.[match.locale] ?? []).findIndex((end) => match.start < end),
  );
  const range = (locale: Locale) => ({
    text: blocks[match.block]?.[locale] ?? '',
    start: ends?.[locale][index - 1] ?? 0,
    end: ends?.[locale][index] ?? 0,
  });
  return { zh: range('zh'), en: range('en') };
}

/** Address of a place in the site that asks for the words to be marked there. */
function markedAddress(root: URL, path: string, query: string): string {
  const address = new URL(path.slice(1), root);
  address.searchParams.set('q', query);
  return address.href;
}

/** A paragraph's first matching sentence, marked, with its counterpart below, as a link to the paragraph. */
function renderParagraph({ highlight, query }: Hit, matches: readonly Match[], locale: Locale, root: URL) {
  const [match] = matches as [Match];
  const id = highlight.blocks[match.block]?.id ?? '';
  const sentence = sentenceOf(highlight, match);
  const other = localeNames.find((name) => name !== match.locale) ?? match.locale;
  const { text, start, end } = sentence[match.locale];
  const counterpart = sentence[other];
  const link = make(
    'a',
    { href: markedAddress(root, pagePath(locale, highlight.slug, id), query) },
    make('p', { lang: locales[match.locale].lang }, ...marked(text, start, end, matches)),
    make(
      'p',
      { class: 'counterpart', lang: locales[other].lang },
      counterpart.text.slice(counterpart.start, counterpart.end),
    ),
  );
  return make('li', { 'data-paragraph': `${highlight.slug}#${id}` }, link);
}

/** A highlight that was found: its title and each paragraph that matches. */
export function renderHit(hit: Hit, locale: Locale, root: URL): HTMLElement {
  const { highlight, matches, query } = hit;
  const inBlock = (block: number) => matches.filter((match) => match.block === block);
  const title = highlight.blocks[0]?.[locale] ?? '';
  const inTitle = inBlock(0).filter((match) => match.locale === locale);
  const heading = make(
    'a',
    { href: markedAddress(root, pagePath(locale, highlight.slug), query) },
    ...marked(title, 0, title.length, inTitle),
  );
  const paragraphs = highlight.blocks
    .map((_, block) => (block === 0 ? [] : inBlock(block)))
    .filter((found) => found.length > 0)
    .map((found) => renderParagraph(hit, found, locale, root));
  return make(
    'article',
    { class: 'hit', 'data-highlight': highlight.slug },
    make('h2', {}, heading),
    make('ol', { role: 'list' }, ...paragraphs),
  );
}
