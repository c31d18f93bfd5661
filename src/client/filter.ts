/** Leaves of a list only the entries that have what the reader types into its filter, in any language. */
import { startFigures } from './figures.ts';

const filter = document.querySelector<HTMLElement>('.filter');
const input = filter?.querySelector('input');

/** A text as it is compared: digits in groups are a number like any other, and quotation marks those of a keyboard. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/(\d),(?=\d)/g, '$1')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"');

/**
 * What an entry says: what it shows, but for the places where a term occurs; the heading above it; and what only the
 * other edition shows.
 */
function textOf(entry: HTMLElement): string {
  const shown = [...entry.children].filter(({ className }) => className !== 'places');
  const heading = entry.closest('section')?.querySelector('h2');
  return plain([...shown, heading].map((part) => part?.textContent).join('\n') + (entry.dataset.says ?? ''));
}

function leave(query: string) {
  const words = plain(query).split(/\s+/);
  const entries = [...document.querySelectorAll<HTMLElement>('main dl > div, main tr[id]')];
  for (const entry of entries) {
    const text = textOf(entry);
    entry.hidden = !words.every((word) => text.includes(word));
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.term-index a')) {
    const entry = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (link.parentElement) link.parentElement.hidden = Boolean(entry?.hidden);
  }
  for (const group of document.querySelectorAll<HTMLElement>('.term-index section, .figures section')) {
    group.hidden = !group.querySelector('li:not([hidden]), tr[id]:not([hidden])');
  }
  const status = filter?.querySelector<HTMLElement>('[role="status"]');
  const left = entries.filter(({ hidden }) => !hidden).length;
  const { some, none } = status?.dataset ?? {};
  if (status) status.textContent = (left === 0 ? none : query && some?.replaceAll('{n}', `${left}`)) || '';
}

/** Shows the filter, which without this script could not filter, and lets it work. */
export function startFilter() {
  if (!filter || !input) return;
  filter.hidden = false;
  const refresh = () => leave(input.value.trim());
  input.addEventListener('input', refresh);
  // A link to an entry that the filter has taken away brings it back.
  window.addEventListener('hashchange', () => {
    if (document.querySelector(':target')?.closest('[hidden]')) {
      input.value = '';
      refresh();
    }
  });
  startFigures(refresh);
}
