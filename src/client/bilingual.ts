/** In the bilingual edition: the reader's choice which language comes first, and the light on a tapped sentence. */
import { remember, remembered } from './remember.ts';

const setting = 'first-language';
const buttons = [...document.querySelectorAll<HTMLButtonElement>('.order button')];

/** Puts the second of each pair of texts before the first, in the page as well as on the screen. */
function swap() {
  for (const second of document.querySelectorAll('main .localized + .localized, .row > p + p')) {
    if (second.previousElementSibling) second.after(second.previousElementSibling);
  }
}

function choose(first: string | undefined) {
  const now = buttons.find((button) => button.getAttribute('aria-pressed') === 'true')?.dataset.first;
  if (first === now || !buttons.some((button) => button.dataset.first === first)) return;
  for (const button of buttons) {
    button.setAttribute('aria-pressed', String(button.dataset.first === first));
  }
  swap();
}

for (const button of buttons) {
  button.addEventListener('click', () => {
    choose(button.dataset.first);
    remember(setting, button.dataset.first);
  });
}
choose(remembered(setting));
document.querySelector('.order')?.classList.add('usable');

document.addEventListener('click', ({ target }) => {
  const row = target instanceof Element && target.closest('.row');
  for (const tapped of document.querySelectorAll('.row.tapped')) {
    if (tapped !== row) tapped.classList.remove('tapped');
  }
  if (row) row.classList.add('tapped');
});
