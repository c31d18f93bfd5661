/**
 * Marks the words of a search (`?q=`) in the text that the reader arrives at, brings the first into view, and
 * lets Esc or a button clear them. Loaded only where an address asks for it, so such a link can be shared.
 */
import type { Locale } from '../i18n/locales.ts';
import { searchStrings } from '../i18n/search-strings.ts';
import { chinesePlaces, englishPlaces, searchable } from '../search/matches.ts';
import { queryParts } from '../search/query.ts';

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

/** Every place of the query in some texts of the page, in their order. */
function findWords(query: string, texts: Iterable<Element>): Range[] {
  return [...texts].flatMap((element) => {
    const isChinese = element.matches(':lang(zh)');
    const text = element.textContent;
    const { zh, en } = searchable({ zh: isChinese ? text : '', en: isChinese ? '' : text });
    const places = queryParts(query).flatMap((part) => [
      ...chinesePlaces(zh, part.characters),
      ...englishPlaces(en, part),
    ]);
    return places
      .sort((a, b) => a.start - b.start)
      .flatMap(({ start, end }) => rangesOf(element, start, end));
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

function scrollTo(ranges: readonly Range[]) {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const first = ranges.find((range) => !target || target.contains(range.startContainer)) ?? ranges[0];
  const box = first?.getBoundingClientRect();
  if (box && (box.top < 0 || box.bottom > window.innerHeight)) {
    window.scrollBy({ top: box.top - window.innerHeight / 3 });
  }
}

const address = new URL(location.href);
const query = address.searchParams.get('q') ?? '';
let ranges = findWords(query, document.querySelectorAll('h1 .in, .text p:not(.counterpart p)'));
if (ranges.length === 0) {
  // The words are in the other language, which is folded away.
  ranges = findWords(query, document.querySelectorAll('.counterpart p'));
  for (const range of ranges) {
    range.startContainer.parentElement?.closest('details')?.setAttribute('open', '');
  }
}
if (ranges.length > 0) {
  scrollTo(ranges);
  const hide = show(ranges);
  const locale: Locale = document.documentElement.lang === 'en' ? 'en' : 'zh';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'clear-marks framed';
  button.textContent = searchStrings[locale].clearMarks(ranges.length);
  const clear = () => {
    hide();
    button.remove();
    document.removeEventListener('keydown', onKey);
    address.searchParams.delete('q');
    history.replaceState(history.state, '', address);
  };
  const onKey = ({ key }: KeyboardEvent) => {
    // Esc first closes a note that is open.
    if (key === 'Escape' && !document.querySelector(':popover-open')) clear();
  };
  button.addEventListener('click', clear);
  document.addEventListener('keydown', onKey);
  document.querySelector('main')?.append(button);
}
