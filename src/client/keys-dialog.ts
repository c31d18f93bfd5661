/** The list of the keys that a page has, with the setting that turns them off (WCAG 2.2, 2.1.4). */
import { type KeyStrings, keyStrings } from '../languages/key-texts.ts';
import sheet from '../styles/keys.css?url';
import { loadSheet } from './load-sheet.ts';
import { once } from './once.ts';
import type { PageKeys } from './page-keys.ts';
import { addElement, say } from './say.ts';

function make(
  keys: readonly (keyof KeyStrings['keys'])[],
  title: string,
  { keysAreOn, turnKeys }: PageKeys,
): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'keys';
  dialog.setAttribute('aria-label', title);
  const list = addElement('dl', dialog);
  for (const key of keys) {
    const row = addElement('div', list);
    const names = addElement('dt', row);
    for (const name of key.split(' ')) addElement('kbd', names, name);
    say(addElement('dd', row), (locale) => keyStrings[locale].keys[key]);
  }
  const label = addElement('label', dialog);
  const setting = addElement('input', label);
  setting.type = 'checkbox';
  setting.checked = keysAreOn();
  setting.addEventListener('change', () => turnKeys(setting.checked));
  say(addElement('span', label), (locale) => keyStrings[locale].on);
  const close = addElement('button', dialog);
  close.className = 'framed';
  close.addEventListener('click', () => dialog.close());
  say(close, (locale) => keyStrings[locale].close);
  // Made anew each time, in the order that the languages have then.
  dialog.addEventListener('close', () => dialog.remove());
  return dialog;
}

const style = once(() => loadSheet(sheet));

/** Opens the list of a page's keys. A browser that knows no dialog shows none. @throws if its style does not come */
export async function openKeys(page: PageKeys) {
  await style();
  // Asked for twice before it came.
  if (document.querySelector('.keys')) return;
  const has = (selector: string) => document.querySelector(selector) !== null;
  const all = [
    ['/', 'html'],
    ['j k', '.text'],
    ['← →', '.text .row'],
    ['t', '.text .unfold'],
    ['c', '.text'],
    ['v', 'html'],
    ['o', '.order'],
    ['?', 'html'],
  ] as const;
  const keys = all.filter(([, selector]) => has(selector)).map(([key]) => key);
  const dialog = make(keys, document.querySelector('.opens-keys')?.textContent?.trim() ?? '', page);
  if (!dialog.showModal) return;
  document.body.append(dialog);
  dialog.showModal();
}
