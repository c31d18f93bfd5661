/** The keys of a page, but for `/`, which is the search's; `?` lists them all, and so does a button in the footer. */
import { toggleCounterpart } from './counterpart.ts';
import { lightPair } from './light.ts';
import { firstInView, sentenceOf, sentences } from './sentences.ts';
import { isShortcut, keysAreOn, turnKeys } from './shortcut.ts';

const dialog = document.querySelector<HTMLDialogElement>('.keys');
const setting = dialog?.querySelector('input');
const focused = () => sentenceOf(document.activeElement);

/** To the next edition of this page. */
function changeEdition() {
  const links = [...document.querySelectorAll<HTMLElement>('.languages a')];
  const here = links.findIndex((link) => link.hasAttribute('aria-current'));
  links[(here + 1) % links.length]?.click();
}

/** Focuses the next sentence, or the one before; the first time, the one in view. */
function step(by: number) {
  const here = focused();
  const all = sentences();
  const next = here ? all[all.indexOf(here) + by] : firstInView();
  if (!next) return;
  next.tabIndex = -1;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'nearest' });
}

/** Lights up the next pair of words in the sentence in focus, or the one before. */
function stepPair(by: number) {
  const words = [...(focused()?.querySelectorAll('[data-pair]') ?? [])];
  const here = words.findIndex((word) => word.classList.contains('lit'));
  const next = words[here < 0 && by < 0 ? words.length - 1 : here + by];
  if (next) lightPair(next);
}

function unfold() {
  const here = focused() ?? firstInView();
  if (here) toggleCounterpart(here);
}

const actions: Record<string, () => void> = {
  v: changeEdition,
  o: () => document.querySelector<HTMLElement>('.order [aria-pressed="false"]')?.click(),
  j: () => step(1),
  k: () => step(-1),
  t: unfold,
  ArrowRight: () => stepPair(1),
  ArrowLeft: () => stepPair(-1),
  '?': () => dialog?.showModal?.(),
};

document.addEventListener('keydown', (event) => {
  const act = actions[event.key];
  if (act && isShortcut(event) && !document.querySelector('dialog[open]')) act();
});

if (dialog?.showModal && setting) {
  setting.checked = keysAreOn();
  setting.addEventListener('change', () => turnKeys(setting.checked));
  const opener = document.querySelector<HTMLButtonElement>('.opens-keys');
  if (opener) opener.hidden = false;
  opener?.addEventListener('click', () => dialog.showModal());
}
