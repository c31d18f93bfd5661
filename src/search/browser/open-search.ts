/**
 * Opens the search over any page: by its link in the header, which thereby becomes a button, by Ctrl+K, and by
 * `/`, which the reader can turn off. On the search page the keys lead to the field. The field is
 * there at once; what searches is fetched when the reader turns to it.
 */
import { search } from 'virtual:on-demand';
import { isShortcut } from '../../client/shortcut.ts';
import { importScript, reasonOf } from './files.ts';
import { keepInAddress, pageSide, patience, say, setBusy, tell, tooLate } from './page-side.ts';

const dialog = document.querySelector<HTMLDialogElement>('.search-dialog');
const box = document.querySelector<HTMLElement>('search-box');
const input = box?.querySelector<HTMLInputElement>('input[name="q"]');

/** The address of the page below the dialog, while that is open; kept with the page's place in the history. */
const below = (): string | undefined => history.state?.below;

let started = false;
let starting = false;
/** While an input method composes, its letters are not the reader's words yet, so the search waits for its end. */
let composing = false;

const compositionEnd = () =>
  new Promise<unknown>((done) => {
    if (composing) box?.addEventListener('compositionend', done, { once: true });
    else done(undefined);
  });

/** Tells a reader who typed, before what searches is there, that it is on its way; not where it comes at once. */
function tellSoon() {
  setTimeout(() => {
    if (!box || !starting || composing || !input?.value) return;
    say(box, 'searching');
    setBusy(box, true);
  }, patience.ms);
}

/** Fetches what searches, once; after a failure the next call tries again. */
async function start() {
  if (!box || started || starting) return;
  starting = true;
  const settled = new AbortController();
  if (input?.value) setBusy(box, true);
  tellSoon();
  try {
    const script = importScript(search, 'startSearch');
    const startSearch = await Promise.race([script, tooLate(settled.signal)]);
    await compositionEnd();
    startSearch(pageSide, dialog);
    started = true;
  } catch (error) {
    console.warn(error);
    tell(box, await reasonOf(error));
  } finally {
    starting = false;
    settled.abort();
  }
}

/** Opens the search. @returns false where there is none here: the browser knows no dialogs, and too little to search */
function open(): boolean {
  if (!box || !input || (dialog && !dialog.showModal)) return false;
  if (dialog?.open) return true;
  if (dialog) {
    dialog.showModal();
    // Coming back to this page, the reader finds the search as it was left.
    history.replaceState({ ...history.state, below: below() ?? location.href }, '');
    keepInAddress(input.value.trim());
  }
  input.focus();
  input.select();
  start();
  return true;
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-opens-search]')) {
  link.setAttribute('role', 'button');
  link.addEventListener('pointerenter', start);
  link.addEventListener('focus', start);
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (open()) event.preventDefault();
  });
  link.addEventListener('keydown', (event) => {
    if (event.key === ' ' && open()) event.preventDefault();
  });
}

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey } = event;
  const slash = key === '/' && isShortcut(event) && !document.querySelector('.keys[open]');
  const ctrlK = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey;
  if ((slash || ctrlK) && open()) event.preventDefault();
});

dialog?.addEventListener('close', () => {
  if (below()) history.replaceState({ ...history.state, below: undefined }, '', below());
});

if (box && input) {
  box.dataset.script = '';
  box.addEventListener('pointerover', start);
  box.addEventListener('focusin', start);
  box.addEventListener('input', tellSoon);
  box.addEventListener('compositionstart', () => {
    composing = true;
  });
  box.addEventListener('compositionend', () => {
    composing = false;
  });
  box.addEventListener('submit', (event) => {
    // Over a page, an Enter before the search is there waits for it; on the search page it asks the server.
    if (dialog) event.preventDefault();
  });
  box.querySelector<HTMLElement>('.try-again')?.addEventListener('click', ({ currentTarget }) => {
    if ((currentTarget as HTMLElement).dataset.reloads === 'true') {
      keepInAddress(input.value.trim());
      location.reload();
    } else start();
  });
  // A shared address with a query is for the search, unless there is text in which to mark its words.
  const query = new URLSearchParams(location.search).get('q');
  const isForSearch =
    !dialog || below() !== undefined || (query !== null && !document.querySelector('.text'));
  if (isForSearch) {
    input.value = query ?? '';
    if (dialog) open();
    else if (query) start();
  }
  // With a query, what is offered where nothing is found waits for the answer.
  if (!input.value) box.dataset.ready = '';
}
