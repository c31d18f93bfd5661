/** What `<search-box>` fetches to search: the engine, and its answers made into elements. */

import { searchStrings } from '../../languages/search-texts.ts';
import { type Edition, localeNames, localeOf, locales } from '../../languages/table.ts';
import { pagePath } from '../../site/addresses.ts';
import type { TermForms } from '../shared/lists.ts';
import { element, markedAddress } from './element.ts';
import { type Answer, loadEngine } from './engine.ts';
import type { Loader } from './files.ts';
import { renderHit } from './render-hit.ts';

export interface Shown {
  /** What the status line says. */
  status: (Node | string)[];
  elements: HTMLElement[];
  found: boolean;
}

/** @throws SearchFailure if a file cannot be had whole, or the signal's reason when it is aborted */
export type Search = (query: string, enough: number, signal: AbortSignal) => Promise<Shown>;

/** Where a page stands: the site's front page, its search bundle, and the edition to which hits lead. */
export interface Site {
  root: URL;
  bundle: URL;
  edition: Edition;
}

/** A longer query is shown by its beginning. */
const longestShown = 60;

/** A query to be shown within a sentence, which it can neither turn round nor fill (UAX #9, isolates). */
function quoted(query: string): HTMLElement {
  const characters = [...query];
  const isLong = characters.length > longestShown;
  return element('bdi', {}, isLong ? `${characters.slice(0, longestShown).join('')}…` : query);
}

/** Terms like a query, as links to what they find. */
function renderTerms(terms: readonly TermForms[], { root, edition }: Site): HTMLElement {
  const locale = localeOf(edition);
  const links = terms.map((forms) => {
    const [query = ''] = forms[locale];
    const others = localeNames
      .filter((name) => name !== locale)
      .map((name) => element('span', { lang: locales[name].lang }, forms[name][0] ?? ''));
    const href = markedAddress(root, pagePath(locale, 'search'), query);
    return element('li', {}, element('a', { href, 'data-query': query }, query), ' ', ...others);
  });
  const list = element('ul', { role: 'list' }, ...links);
  return element('div', { class: 'nearest' }, element('h2', {}, searchStrings[locale].nearest), list);
}

function renderAnswer({ hits, unseen, byPinyin }: Answer, { root, edition }: Site): Shown {
  const t = searchStrings[localeOf(edition)];
  const places = hits.reduce((sum, { matches }) => sum + matches.length, 0);
  const count = t.found(places, hits.length, unseen > 0);
  const remark = (places: number) => [t.places(places), byPinyin && t.pinyinHit].filter(Boolean).join(' · ');
  const more = element('button', { type: 'button', class: 'show-more framed' }, t.showMore);
  return {
    status: [byPinyin ? t.byPinyin(count) : count],
    elements: [
      ...hits.map((hit) => renderHit(hit, edition, root, remark(hit.matches.length))),
      ...(unseen > 0 ? [more] : []),
    ],
    found: true,
  };
}

/** @throws SearchFailure if the engine cannot be loaded */
export async function loadSearch(site: Site, loader: Loader): Promise<Search> {
  const locale = localeOf(site.edition);
  const engine = await loadEngine(site.bundle, loader);
  return async (query, enough, signal) => {
    const answer = await engine.search(query, { locale, enough, signal });
    if (answer.hits.length > 0) return renderAnswer(answer, site);
    const terms = await engine.suggest(query);
    const [before, after] = searchStrings[locale].foundNothing;
    return {
      status: [before, quoted(query), after],
      elements: terms.length > 0 ? [renderTerms(terms, site)] : [],
      found: false,
    };
  };
}
