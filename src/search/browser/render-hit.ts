import {
  counterpartOf,
  type Edition,
  type Locale,
  localeNames,
  localeOf,
  locales,
} from '../../languages/table.ts';
import { pagePath } from '../../site/addresses.ts';
import type { Found } from '../shared/record.ts';
import { element, markedAddress } from './element.ts';
import type { Hit } from './engine.ts';
import type { Match } from './matches.ts';

/** A stretch of a text with the matches in it marked. Overlapping matches become one mark. */
function marked(text: string, start: number, end: number, matches: readonly Match[]): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let from = start;
  for (const match of matches) {
    const [first, last] = [Math.max(match.start, from), Math.min(match.end, end)];
    if (first >= last) continue;
    parts.push(text.slice(from, first), element('mark', {}, text.slice(first, last)));
    from = last;
  }
  return [...parts, text.slice(from, end)];
}

/** Number of the sentence of a block that holds a place in its text. */
function sentenceAt({ sentenceEnds }: Found, { block, locale }: Match, place: number): number {
  const ends = sentenceEnds[block]?.[locale] ?? [];
  const index = ends.findIndex((end) => place < end);
  return index < 0 ? ends.length - 1 : index;
}

/** The stretch of a block's text in one language that some of its sentences make. */
function sentences({ blocks, sentenceEnds }: Found, block: number, locale: Locale, from: number, to: number) {
  const ends = sentenceEnds[block]?.[locale] ?? [];
  return { text: blocks[block]?.[locale] ?? '', start: ends[from - 1] ?? 0, end: ends[to] ?? 0 };
}

/** Sentences that hold matches, marked, with their counterpart below. A match may run over a sentence's end. */
function renderSentences(highlight: Found, matches: readonly Match[]): HTMLElement[] {
  const elements: HTMLElement[] = [];
  for (let next = 0; next < matches.length; ) {
    const match = matches[next] as Match;
    const { block, locale } = match;
    const from = sentenceAt(highlight, match, match.start);
    const to = sentenceAt(highlight, match, match.end - 1);
    const { text, start, end } = sentences(highlight, block, locale, from, to);
    const here = matches.slice(next).filter((other) => other.locale === locale && other.start < end);
    const other = counterpartOf(locale);
    const counterpart = sentences(highlight, block, other, from, to);
    elements.push(
      element('p', { lang: locales[locale].lang }, ...marked(text, start, end, here)),
      element(
        'p',
        { class: 'counterpart', lang: locales[other].lang },
        counterpart.text.slice(counterpart.start, counterpart.end).trim(),
      ),
    );
    next += here.length;
  }
  return elements;
}

/** A paragraph that was found, as a link to it. */
function renderParagraph({ highlight, query }: Hit, matches: readonly Match[], edition: Edition, root: URL) {
  const id = highlight.blocks[matches[0]?.block ?? 0]?.id ?? '';
  const href = markedAddress(root, pagePath(edition, highlight.slug, id), query);
  const link = element('a', { href }, ...renderSentences(highlight, matches));
  return element('li', { 'data-paragraph': `${highlight.slug}#${id}` }, link);
}

/** A highlight that was found: its title, a remark, and each paragraph that matches. */
export function renderHit(hit: Hit, edition: Edition, root: URL, remark: string): HTMLElement {
  const locale = localeOf(edition);
  const { highlight, matches, query } = hit;
  const title = (name: Locale) => {
    const text = highlight.blocks[0]?.[name] ?? '';
    const here = matches.filter((match) => match.block === 0 && match.locale === name);
    return { count: here.length, nodes: marked(text, 0, text.length, here) };
  };
  const href = markedAddress(root, pagePath(edition, highlight.slug), query);
  // A title is shown in the page's language, and in the other as well where that is what matches.
  const others = localeNames
    .filter((name) => name !== locale && title(name).count > 0)
    .map((name) => element('p', { class: 'counterpart', lang: locales[name].lang }, ...title(name).nodes));
  const paragraphs = highlight.blocks
    .map((_, block) => matches.filter((match) => block > 0 && match.block === block))
    .filter((found) => found.length > 0)
    .map((found) => renderParagraph(hit, found, edition, root));
  return element(
    'article',
    { class: 'hit', 'data-highlight': highlight.slug },
    element('h2', {}, element('a', { href }, ...title(locale).nodes)),
    ...others,
    element('p', { class: 'remark' }, remark),
    ...(paragraphs.length > 0 ? [element('ol', { role: 'list' }, ...paragraphs)] : []),
  );
}
