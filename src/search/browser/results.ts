/** The answers of the engine, made into elements. */

import { searchStrings } from '../../languages/search-texts.ts';
import { type Locale, localeNames, localeOf, locales } from '../../languages/table.ts';
import { element } from './element.ts';
import type { Answer, Engine, Suggestions } from './engine.ts';
import { renderHit, type Site } from './render-hit.ts';
import { renderPlace } from './render-place.ts';

export interface Shown {
  /** What the status line says. */
  status: (Node | string)[];
  elements: HTMLElement[];
  found: boolean;
}

/** @throws SearchFailure if a file cannot be had whole, or the signal's reason when it is aborted */
export type Search = (query: string, enough: number, signal: AbortSignal) => Promise<Shown>;

/** A longer query is shown by its beginning. */
const longestShown = 60;

/** A query to be shown within a sentence, which it can neither turn round nor fill (UAX #9, isolates). */
function quoted(query: string): HTMLElement {
  const characters = [...query];
  const isLong = characters.length > longestShown;
  return element('bdi', {}, isLong ? `${characters.slice(0, longestShown).join('')}…` : query);
}

/** What may have been meant, as links to what it finds: queries, and terms with their counterparts. */
function renderNearest({ queries, terms }: Suggestions, { edition, addressOf }: Site): HTMLElement {
  const locale = localeOf(edition);
  const item = (query: string, ...others: Node[]) => {
    const href = addressOf('search', '', query);
    return element('li', {}, element('a', { href, 'data-query': query }, query), ' ', ...others);
  };
  const ofTerms = terms.map((forms) => {
    const others = localeNames
      .filter((name) => name !== locale)
      .map((name) => element('span', { lang: locales[name].lang }, forms[name][0] ?? ''));
    return item(forms[locale][0] ?? '', ...others);
  });
  const list = element('ul', { role: 'list' }, ...queries.map((query) => item(query)), ...ofTerms);
  return element('div', { class: 'nearest' }, element('h2', {}, searchStrings[locale].nearest), list);
}

/** Asks for more. @param of what it continues: highlights or places */
const showMore = (locale: Locale, of: 'highlight' | 'place') =>
  element(
    'button',
    { type: 'button', class: 'show-more framed', 'data-of': of },
    searchStrings[locale].showMore,
  );

/** What was found outside the texts, under a heading that counts it. */
function renderPlaces({ places, total }: Answer, site: Site): HTMLElement[] {
  const locale = localeOf(site.edition);
  if (places.length === 0) return [];
  const heading = element('h2', {}, searchStrings[locale].elsewhere(total.elsewhere));
  const hits = places.flatMap((hit) => {
    const { place } = hit.highlight;
    return place ? [renderPlace(hit, place, site)] : [];
  });
  const more = total.places > places.length ? [showMore(locale, 'place')] : [];
  return [element('section', { class: 'elsewhere' }, heading, ...hits, ...more)];
}

function renderAnswer(answer: Answer, site: Site): Shown {
  const { hits, total, unseen, isMore, byPinyin } = answer;
  const locale = localeOf(site.edition);
  const t = searchStrings[locale];
  const count =
    hits.length > 0 ? t.found(total.matches, total.highlights, isMore) : t.foundElsewhere(total.elsewhere);
  const remark = (places: number) => [t.places(places), byPinyin && t.pinyinHit].filter(Boolean).join(' · ');
  return {
    status: [byPinyin ? t.byPinyin(count) : count],
    elements: [
      ...hits.map((hit) => renderHit(hit, site, remark(hit.matches.length), t.morePlaces)),
      ...(unseen > 0 ? [showMore(locale, 'highlight')] : []),
      ...renderPlaces(answer, site),
    ],
    found: true,
  };
}

/** What an engine finds, as elements that lead to a site. */
export function searchOf(engine: Engine, site: Site): Search {
  const locale = localeOf(site.edition);
  return async (query, enough, signal) => {
    const answer = await engine.search(query, { locale, enough, signal });
    if (answer.hits.length + answer.places.length > 0) return renderAnswer(answer, site);
    const nearest = await engine.suggest(query);
    const [before, after] = searchStrings[locale].foundNothing;
    return {
      status: [before, quoted(query), after],
      elements: nearest.queries.length + nearest.terms.length > 0 ? [renderNearest(nearest, site)] : [],
      found: false,
    };
  };
}
