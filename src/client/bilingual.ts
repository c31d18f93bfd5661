/** In the bilingual edition: the reader's choice which language comes first, and the light on a tapped sentence. */
import { remember, remembered } from './remember.ts';

const setting = 'english-first';
const buttons = [...document.querySelectorAll<HTMLButtonElement>('.order button')];

/** Puts the second of each pair of texts before the first, in the page as well as on the screen. */
function swap() {
  for (const second of document.querySelectorAll('main .in + .in, .row > p + p')) {
    if (second.previousElementSibling) second.after(second.previousElementSibling);
  }
}

function choose(first: string | undefined) {
  const now = buttons.find((button) => button.getAttribute('aria-pressed') === 'true')?.dataset.first;
  if (first === now) return;
  for (const button of buttons) {
    button.setAttribute('aria-pressed', String(button.dataset.first === first));
  }
  swap();
}

for (const button of buttons) {
  button.addEventListener('click', () => {
    choose(button.dataset.first);
    remember(setting, button.dataset.first === 'en');
  });
}
if (buttons.length > 0 && remembered(setting)) choose('en');
document.querySelector('.order')?.classList.add('usable');

document.addEventListener('click', ({ target }) => {
  const row = target instanceof Element && target.closest('.row');
  for (const lit of document.querySelectorAll('.row.lit')) if (lit !== row) lit.classList.remove('lit');
  if (row) row.classList.add('lit');
});
