/** The list of the keys that a page has, with the setting that turns them off (WCAG 2.2, 2.1.4). */
import { type KeyStrings, keyStrings } from '../languages/key-texts.ts';
import { type Edition, editions, locales } from '../languages/table.ts';
import type { PageKeys } from './page-keys.ts';

const { edition, locale } = document.documentElement.dataset;
/** The languages of the page, that which comes first now before the other. */
const languages = () =>
  [...editions[edition as Edition].languages].sort((a, b) => Number(b === locale) - Number(a === locale));

function element(tag: string, parent: Element, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  parent.append(made);
  return made;
}

/** Says a text in each language of the page. */
function say(parent: Element, of: (t: KeyStrings) => string) {
  for (const name of languages()) {
    const text = element('span', parent, of(keyStrings[name]));
    text.className = 'localized';
    text.lang = locales[name].lang;
  }
}

function make(
  keys: readonly (keyof KeyStrings['keys'])[],
  title: string,
  { keysAreOn, turnKeys }: PageKeys,
): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'keys';
  dialog.setAttribute('aria-label', title);
  const list = element('dl', dialog);
  for (const key of keys) {
    const row = element('div', list);
    const names = element('dt', row);
    for (const name of key.split(' ')) element('kbd', names, name);
    say(element('dd', row), (t) => t.keys[key]);
  }
  const label = element('label', dialog);
  const setting = element('input', label) as HTMLInputElement;
  setting.type = 'checkbox';
  setting.checked = keysAreOn();
  setting.addEventListener('change', () => turnKeys(setting.checked));
  say(element('span', label), (t) => t.on);
  const close = element('button', dialog) as HTMLButtonElement;
  close.className = 'framed';
  close.addEventListener('click', () => dialog.close());
  say(close, (t) => t.close);
  // Made anew each time, in the order that the languages have then.
  dialog.addEventListener('close', () => dialog.remove());
  return dialog;
}

/** Opens the list of a page's keys. A browser that knows no dialog shows none. */
export function openKeys(page: PageKeys) {
  const has = (selector: string) => document.querySelector(selector) !== null;
  const all = [
    ['/', 'html'],
    ['j k', '.text'],
    ['← →', '.text .row'],
    ['t', '.text .unfold'],
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
