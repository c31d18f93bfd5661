/**
 * In the bilingual edition, which language comes first. The address says it (`?first=en`), so that it can be shared;
 * where it does not, the reader's own choice does, which only a press of a button changes.
 */
import { remember, remembered } from './remember.ts';

const setting = 'first-language';
const buttons = [...document.querySelectorAll<HTMLButtonElement>('.order button')];
const buttonOf = (first: string | null | undefined) => buttons.find(({ dataset }) => dataset.first === first);
const asked = () => buttonOf(new URLSearchParams(location.search).get('first'));

/** Puts the second of each two texts before the first, in the page as well as on the screen. */
function swap() {
  for (const second of document.querySelectorAll('.localized + .localized, .row > p + p')) {
    const first = second.previousElementSibling;
    // What stands between them stays there.
    if (first && second.previousSibling) second.after(second.previousSibling, first);
  }
}

function choose(chosen: HTMLButtonElement | undefined) {
  if (!chosen || chosen.getAttribute('aria-pressed') === 'true') return;
  for (const button of buttons) button.setAttribute('aria-pressed', String(button === chosen));
  // What scripts say, they say in the language that comes first.
  document.documentElement.lang = chosen.lang;
  document.documentElement.dataset.locale = chosen.dataset.first as string;
  swap();
}

/** The first button's order is that of the page as it was built, and needs no word in the address. */
function keepInAddress() {
  const address = new URL(location.href);
  const pressed = buttons.slice(1).find((button) => button.getAttribute('aria-pressed') === 'true');
  if (pressed) address.searchParams.set('first', pressed.dataset.first as string);
  else address.searchParams.delete('first');
  history.replaceState(history.state, '', address);
}

for (const button of buttons) {
  button.addEventListener('click', () => {
    choose(button);
    remember(setting, button.dataset.first);
    keepInAddress();
  });
}
if (buttons.length > 0) {
  choose(asked() ?? buttonOf(remembered(setting)));
  if (!asked()) keepInAddress();
  document.querySelector('.order')?.classList.add('usable');
}

/** The order goes along to the other pages of the edition, which all lie below its front page. */
document.addEventListener('click', ({ target }) => {
  const first = asked()?.dataset.first;
  const link = target instanceof Element && target.closest('a');
  const front = document.querySelector<HTMLAnchorElement>('.site-name');
  if (!first || !link || !front || link.matches('[data-keeps-place]')) return;
  const query = new URLSearchParams(link.search);
  if (!link.href.startsWith(front.href.replace(/\?.*/, '')) || query.has('first')) return;
  query.set('first', first);
  link.search = String(query);
});
