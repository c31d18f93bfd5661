/** Leaves of the glossary only the entries that have what the reader types into its filter, in any language. */
const filter = document.querySelector<HTMLElement>('.filter');
const input = filter?.querySelector('input');

function leave(words: string) {
  const entries = [...document.querySelectorAll<HTMLElement>('main dl > div')];
  for (const entry of entries) {
    // The titles of the places where a term occurs say nothing of it.
    const says = [...entry.children].filter(({ className }) => className !== 'places');
    entry.hidden = !says.some(({ textContent }) => textContent?.toLowerCase().includes(words));
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.term-index a')) {
    const entry = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (link.parentElement) link.parentElement.hidden = Boolean(entry?.hidden);
  }
  for (const group of document.querySelectorAll<HTMLElement>('.term-index section')) {
    group.hidden = !group.querySelector('li:not([hidden])');
  }
  const status = filter?.querySelector<HTMLElement>('[role="status"]');
  if (status) status.textContent = entries.every(({ hidden }) => hidden) ? (status.dataset.none ?? '') : '';
}

/** Shows the filter, which without this script could not filter, and lets it work. */
export function startFilter() {
  if (!filter || !input) return;
  filter.hidden = false;
  input.addEventListener('input', () => leave(input.value.trim().toLowerCase()));
  // A link to an entry that the filter has taken away brings it back.
  window.addEventListener('hashchange', () => {
    if (document.querySelector(':target')?.matches('[hidden]')) {
      input.value = '';
      leave('');
    }
  });
}
