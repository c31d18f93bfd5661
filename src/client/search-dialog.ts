/**
 * Opens the search over any page: by its link in the header, which thereby becomes a button, by Ctrl+K, and by
 * `/`, which the reader can turn off (WCAG 2.2, 2.1.4). On the search page the keys lead to the field.
 */
import type { SearchBox } from '../search/search-box.ts';
import { remember, remembered } from './remember.ts';

const dialog = document.querySelector<HTMLDialogElement>('.search-dialog');
const box = document.querySelector<SearchBox>('search-box');
const setting = dialog?.querySelector<HTMLInputElement>('input[type="checkbox"]');
const slashIsOff = 'search-without-slash';

/** The address of the page below the dialog, while that is open. */
let below: URL | undefined;

function open() {
  if (!box || dialog?.open) return;
  if (dialog) {
    below = new URL(location.href);
    if (history.state?.searching) below.searchParams.delete('q');
    dialog.showModal();
    // Coming back to this page, the reader finds the search as it was left.
    history.replaceState({ ...history.state, searching: true }, '');
    box.keepInAddress();
  }
  box.input.focus();
  box.input.select();
}

function restoreAddress() {
  if (below) history.replaceState({ ...history.state, searching: false }, '', below);
  below = undefined;
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-opens-search]')) {
  link.role = 'button';
  link.addEventListener('pointerenter', () => box?.warm());
  link.addEventListener('focus', () => box?.warm());
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  link.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    open();
  });
}

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const typing =
    target instanceof HTMLElement && target.matches('input:not([type="checkbox"]), textarea, select');
  const slash = key === '/' && !typing && !ctrlKey && !metaKey && !altKey && setting?.checked !== false;
  const ctrlK = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey;
  if (!slash && !ctrlK) return;
  event.preventDefault();
  open();
});

if (dialog && setting) {
  setting.checked = !remembered(slashIsOff);
  setting.addEventListener('change', () => remember(slashIsOff, !setting.checked));
  // A browser would first clear the field, and only the next Esc would close; none is for the page below.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    dialog.close();
  });
  dialog.addEventListener('close', restoreAddress);
  dialog.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a');
    if (event.target === dialog) dialog.close();
    // A link into this very page would only scroll below the dialog, and mark nothing.
    if (!link || link.pathname !== location.pathname || link.search !== location.search) return;
    event.preventDefault();
    dialog.close();
    restoreAddress();
    location.assign(link.href);
  });
}

if (box && history.state?.searching) {
  box.start();
  open();
}
