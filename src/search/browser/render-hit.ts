import {
  counterpartOf,
  type Edition,
  type Locale,
  localeNames,
  localeOf,
  locales,
} from '../../languages/table.ts';
import { element } from './element.ts';
import type { Hit } from './engine.ts';
import { excerptsOf, marked } from './excerpt.ts';
import type { Match } from './matches.ts';

/** Where hits lead to, and the edition that they are shown in. */
export interface Site {
  edition: Edition;
  /** Address of an element of a page, or of the page as a whole; with a query, whose words are then marked there. */
  addressOf(page: string, id: string, query?: string): string;
}

/** More paragraphs of a highlight than this are folded. */
const unfolded = 3;

/** A text of one language, or of its counterpart below it. */
export const localizedLine = (locale: Locale, text: readonly (Node | string)[], isCounterpart: boolean) =>
  element('p', { lang: locales[locale].lang, ...(isCounterpart && { class: 'counterpart' }) }, ...text);

/** A paragraph that was found, as a link to it: what stands around the matches, and its counterpart. */
function renderParagraph({ highlight, query }: Hit, matches: readonly Match[], { edition, addressOf }: Site) {
  const { block = 0, locale = localeOf(edition) } = matches[0] ?? {};
  const id = highlight.blocks[block]?.id ?? '';
  const href = addressOf(highlight.slug, id, query);
  const excerpts = excerptsOf(highlight, block, matches);
  const other = counterpartOf(locale);
  const lines = [localizedLine(locale, excerpts[locale], false), localizedLine(other, excerpts[other], true)];
  return element('li', { 'data-paragraph': `${highlight.slug}#${id}` }, element('a', { href }, ...lines));
}

const list = (items: readonly Node[]) => element('ol', { role: 'list' }, ...items);

/** The paragraphs that match; the first few, and the others where they are asked for. */
function renderParagraphs(hit: Hit, site: Site, more: (places: number) => string): Node[] {
  const paragraphs = hit.highlight.blocks
    .map((_, block) => hit.matches.filter((match) => block > 0 && match.block === block))
    .filter((found) => found.length > 0);
  const render = (found: Match[]) => renderParagraph(hit, found, site);
  const [first, others] = [paragraphs.slice(0, unfolded), paragraphs.slice(unfolded)];
  if (first.length === 0) return [];
  if (others.length === 0) return [list(first.map(render))];
  const summary = element('summary', {}, more(others.flat().length));
  return [list(first.map(render)), element('details', {}, summary, list(others.map(render)))];
}

/** A highlight that was found: its title, a remark, and each paragraph that matches. */
export function renderHit(
  hit: Hit,
  site: Site,
  remark: string,
  more: (places: number) => string,
): HTMLElement {
  const locale = localeOf(site.edition);
  const { highlight, matches, query } = hit;
  const title = (name: Locale) => {
    const text = highlight.blocks[0]?.[name] ?? '';
    const here = matches.filter((match) => match.block === 0 && match.locale === name);
    return { count: here.length, nodes: marked(text, { start: 0, end: text.length }, here) };
  };
  const href = site.addressOf(highlight.slug, '', query);
  // A title is shown in the page's language, and in the other as well where that is what matches.
  const others = localeNames
    .filter((name) => name !== locale && title(name).count > 0)
    .map((name) => localizedLine(name, title(name).nodes, true));
  return element(
    'article',
    { class: 'hit', 'data-highlight': highlight.slug },
    element('h2', {}, element('a', { href }, ...title(locale).nodes)),
    ...others,
    element('p', { class: 'remark' }, remark),
    ...renderParagraphs(hit, site, more),
  );
}
