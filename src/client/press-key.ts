/** What the keys of a page do, but for `/`, which is the search's. */
import { toggleCounterpart } from './counterpart.ts';
import { openKeys } from './keys-dialog.ts';
import { lightPair } from './light.ts';
import { firstInView, sentenceOf, sentences } from './sentences.ts';

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
  '?': openKeys,
};

/** Does what a key is for. */
export function pressKey(key: string) {
  actions[key]?.();
}
