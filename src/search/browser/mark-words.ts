/**
 * Marks the words of a search (`?q=`) in the text that the reader arrives at, brings the first into view, and
 * lets Esc or a button clear them. Loaded only where an address asks for it, so such a link can be shared.
 */

import { searchStrings } from '../../languages/search-texts.ts';
import { type Locale, localeNames } from '../../languages/table.ts';
import { distinct, inRow, type Match, placesOf, searchable } from './matches.ts';
import { queryParts } from './query.ts';

/** The parts of a stretch of an element's text, one range for each text node that it runs through. */
function rangesOf(element: Element, start: number, end: number): Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let offset = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    const [from, to] = [Math.max(start - offset, 0), Math.min(end - offset, length)];
    if (from < to) {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      ranges.push(range);
    }
    offset += length;
  }
  return ranges;
}

/** Which matches of the parts of a query in a text are its places. */
type Places = (ofParts: readonly Match[][], textOf: () => string) => Match[];

const apart: Places = (ofParts) => distinct(ofParts.flat());

/** Every place of the query in an element's text, as the ranges that it runs through. */
function findWords(query: string, element: Element, places: Places): Range[][] {
  const locale = localeNames.find((name) => element.matches(`:lang(${name})`));
  if (!locale) return [];
  const text = searchable(element.textContent, locale);
  const ofParts = queryParts(query).map((part) =>
    placesOf(text, part).map((place): Match => ({ ...place, block: 0, locale })),
  );
  return places(ofParts, () => text.original).map(({ start, end }) => rangesOf(element, start, end));
}

/** Every place in the title and the text; in a paragraph that has none, those in its counterpart, unfolded. */
function findInPage(query: string, places: Places): Range[][] {
  return [...document.querySelectorAll('h1 .localized, .text p:not(.counterpart p)')].flatMap((element) => {
    const here = findWords(query, element, places);
    const counterpart = element.parentElement?.querySelector('.counterpart');
    const folded = counterpart?.querySelector('p');
    if (here.length > 0 || !counterpart || !folded) return here;
    const inCounterpart = findWords(query, folded, places);
    if (inCounterpart.length > 0) counterpart.setAttribute('open', '');
    return inCounterpart;
  });
}

/** Shows ranges as marks and gives a function that takes them away; without CSS highlights, with `<mark>`. */
function show(ranges: readonly Range[]): () => void {
  if ('highlights' in CSS) {
    CSS.highlights.set('search', new Highlight(...ranges));
    return () => CSS.highlights.delete('search');
  }
  // From the last to the first, since wrapping a range moves those after it in the same text.
  const marks = [...ranges].reverse().map((range) => {
    const mark = document.createElement('mark');
    range.surroundContents(mark);
    return mark;
  });
  return () => {
    for (const mark of marks) mark.replaceWith(...mark.childNodes);
  };
}

/** Brings the first place into view; where a paragraph is addressed, the first in it. */
function scrollTo(ranges: readonly Range[]) {
  const target = document.querySelector(':target');
  const addressed = target?.closest('.paragraph') ?? target;
  const first =
    ranges.find((range) => addressed?.contains(range.startContainer)) ?? (target ? undefined : ranges[0]);
  const box = first?.getBoundingClientRect();
  if (box && (box.top < 0 || box.bottom > window.innerHeight)) {
    window.scrollBy({ top: box.top - window.innerHeight / 3 });
  } else if (!first) {
    target?.scrollIntoView();
  }
}

/** Marks the words of the address's query, if any stand in the page. */
export function markWords() {
  const address = new URL(location.href);
  const query = address.searchParams.get('q') ?? '';
  const phrases = findInPage(query, inRow);
  const places = phrases.length > 0 ? phrases : findInPage(query, apart);
  const ranges = places.flat();
  if (ranges.length === 0) return;
  scrollTo(ranges);
  const hide = show(ranges);
  const locale = document.documentElement.dataset.locale as Locale;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'clear-marks framed';
  button.textContent = searchStrings[locale].clearMarks(places.length);
  const clear = () => {
    hide();
    const hadFocus = document.activeElement === button;
    button.remove();
    if (hadFocus) document.querySelector('main')?.focus({ preventScroll: true });
    document.removeEventListener('keydown', onKey);
    address.searchParams.delete('q');
    history.replaceState(history.state, '', address);
  };
  const onKey = ({ key }: KeyboardEvent) => {
    // Esc first closes a note that is open. A browser without popovers does not know the selector and would throw.
    const canOpen = 'popover' in HTMLElement.prototype;
    if (key === 'Escape' && !(canOpen && document.querySelector(':popover-open'))) clear();
  };
  button.addEventListener('click', clear);
  document.addEventListener('keydown', onKey);
  document.querySelector('main')?.prepend(button);
}
