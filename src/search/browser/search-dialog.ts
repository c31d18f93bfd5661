/**
 * Opens the search over any page: by its link in the header, which thereby becomes a button, by Ctrl+K, and by
 * `/`, which the reader can turn off (WCAG 2.2, 2.1.4). On the search page the keys lead to the field.
 */

import { remember, remembered } from '../../client/remember.ts';
import type { SearchBox } from './search-box.ts';

const dialog = document.querySelector<HTMLDialogElement>('.search-dialog');
const box = document.querySelector<SearchBox>('search-box');
const setting = dialog?.querySelector<HTMLInputElement>('input[type="checkbox"]');
const slashIsOff = 'search-without-slash';

/** The address of the page below the dialog, while that is open; kept with the page's place in the history. */
const below = (): string | undefined => history.state?.below;

/** Opens the search. @returns false where there is none here: the browser knows no dialogs, and too little to search */
function open(): boolean {
  if (!box || (dialog && !dialog.showModal)) return false;
  if (dialog?.open) return true;
  if (dialog) {
    dialog.showModal();
    // Coming back to this page, the reader finds the search as it was left.
    history.replaceState({ ...history.state, below: below() ?? location.href }, '');
    box.keepInAddress();
  }
  box.input.focus();
  box.input.select();
  return true;
}

function restoreAddress() {
  if (below()) history.replaceState({ ...history.state, below: undefined }, '', below());
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-opens-search]')) {
  link.setAttribute('role', 'button');
  link.addEventListener('pointerenter', () => box?.warm());
  link.addEventListener('focus', () => box?.warm());
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (open()) event.preventDefault();
  });
  link.addEventListener('keydown', (event) => {
    if (event.key === ' ' && open()) event.preventDefault();
  });
}

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const typing =
    target instanceof HTMLElement && target.matches('input:not([type="checkbox"]), textarea, select');
  const slash = key === '/' && !typing && !ctrlKey && !metaKey && !altKey && setting?.checked !== false;
  const ctrlK = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey;
  if ((slash || ctrlK) && open()) event.preventDefault();
});

if (dialog && setting) {
  setting.checked = remembered(slashIsOff) === undefined;
  setting.addEventListener('change', () => remember(slashIsOff, setting.checked ? undefined : 'off'));
  // A browser would first clear the field, and only the next Esc would close; none is for the page below.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    dialog.close();
  });
  dialog.addEventListener('close', restoreAddress);
  let pressed: EventTarget | null = null;
  dialog.addEventListener('pointerdown', ({ target }) => {
    pressed = target;
  });
  dialog.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a');
    // Beside the dialog, and not at the end of a selection that was drawn out of it.
    if (event.target === dialog && pressed === dialog) dialog.close();
    // A link into this very page would only scroll below the dialog, and mark nothing.
    if (!link || link.pathname !== location.pathname || link.search !== location.search) return;
    event.preventDefault();
    dialog.close();
    restoreAddress();
    location.assign(link.href);
  });
}

// A shared address with a query is for the search, unless there is text in which to mark its words.
const isShared = new URLSearchParams(location.search).has('q') && !document.querySelector('.text');
if (box && dialog && (below() || isShared)) {
  box.start();
  open();
}
