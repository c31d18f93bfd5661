/** What the keys of a page do, but for `/`, which is the search's. */
import { openKeys } from './keys-dialog.ts';
import type { PageKeys } from './page-keys.ts';
import { openQuoteBar } from './quoting.ts';

const focused = ({ sentenceOf }: PageKeys) => sentenceOf(document.activeElement);

/** To the next edition of this page. */
function changeEdition() {
  const links = [...document.querySelectorAll<HTMLElement>('.languages a')];
  const here = links.findIndex((link) => link.hasAttribute('aria-current'));
  links[(here + 1) % links.length]?.click();
}

/** Focuses the next sentence, or the one before; the first time, the one in view. */
function step(page: PageKeys, by: number) {
  const here = focused(page);
  const all = page.sentences();
  const next = here ? all[all.indexOf(here) + by] : page.firstInView();
  if (!next) return;
  next.tabIndex = -1;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'nearest' });
}

/** Lights up the next pair of words in the sentence in focus, or the one before. */
function stepPair(page: PageKeys, by: number) {
  const words = [...(focused(page)?.querySelectorAll('[data-pair]') ?? [])];
  const here = words.findIndex((word) => word.classList.contains('lit'));
  const next = words[here < 0 && by < 0 ? words.length - 1 : here + by];
  if (next) page.lightPair(next);
}

function unfold(page: PageKeys) {
  const here = focused(page) ?? page.firstInView();
  if (here) page.toggleCounterpart(here);
}

const actions: Record<string, (page: PageKeys) => unknown> = {
  v: changeEdition,
  o: () => document.querySelector<HTMLElement>('.order [aria-pressed="false"]')?.click(),
  j: (page) => step(page, 1),
  k: (page) => step(page, -1),
  t: unfold,
  c: openQuoteBar,
  ArrowRight: (page) => stepPair(page, 1),
  ArrowLeft: (page) => stepPair(page, -1),
  '?': openKeys,
};

/** Does what a key is for. */
export async function pressKey(key: string, page: PageKeys) {
  await actions[key]?.(page);
}
