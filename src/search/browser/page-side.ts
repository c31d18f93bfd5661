/** What a page has of the search from the start: to say why it does not work, and to keep the query in the address. */
import { loader, type Reason, SearchFailure } from './files.ts';

/** Texts in the page's language that the server left in the status line of a search box. */
type Message = Reason | 'unknown' | 'searching' | 'again' | 'reload';

/** An element that a box must have. @throws if the server made the box without it */
const part = <T extends HTMLElement>(box: Element, selector: string): T => {
  const found = box.querySelector<T>(selector);
  if (!found) throw new Error(`<search-box> needs ${selector} inside it`);
  return found;
};

/** The server left a line a language where there are two, the page's own one first. */
const messageOf = (box: Element, message: Message): string => {
  const texts = (part(box, '[role="status"]').dataset[message] ?? '').split('\n');
  const { languages, locale = '' } = document.documentElement.dataset;
  return texts[(languages ?? locale).split(' ').indexOf(locale)] ?? '';
};

export const say = (box: Element, message: Message) => {
  part(box, '[role="status"]').textContent = messageOf(box, message);
};

/** @param busy true while what is shown is not the answer to what the field holds */
export const setBusy = (box: Element, busy: boolean) =>
  part(box, '#search-results').setAttribute('aria-busy', String(busy));

/** Says why a search does not work, and offers what helps. */
export function tell(box: HTMLElement, reason: Reason | 'unknown') {
  say(box, reason);
  setBusy(box, false);
  const button = part(box, '.try-again');
  button.textContent = messageOf(box, reason === 'renewed' ? 'reload' : 'again');
  button.dataset.reloads = String(reason === 'renewed');
  button.hidden = reason === 'outdated';
  box.dataset.ready = '';
}

/** After so long the reader is told that there is no answer yet; after the second, that there will be none. */
export const patience = { ms: 400, limitMs: 20_000 };

export const tooLate = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    const late = () => reject(new SearchFailure('late', `no answer in ${patience.limitMs} ms`));
    const timer = setTimeout(late, patience.limitMs);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });

/** A longer query is left out of the address, which servers would refuse. */
const longestInAddress = 300;

/** Puts a query into the address, to be shared and to be there after Back. */
export function keepInAddress(query: string) {
  const address = new URL(location.href);
  if (query && query.length <= longestInAddress) address.searchParams.set('q', query);
  else address.searchParams.delete('q');
  try {
    history.replaceState(history.state, '', address.href);
  } catch {
    // Some browsers refuse many changes in a short time; the search itself goes on.
  }
}

/** All of it, as it is handed to the script that searches: imported there as well, it would be in both. */
export const pageSide = { loader, part, messageOf, say, setBusy, tell, patience, tooLate, keepInAddress };
export type PageSide = typeof pageSide;
