/** Unfolds one sentence in the other language below it. Without a script there is the whole paragraph. */

/** Shows what says a sentence in the other language, or hides it. In the bilingual edition there is nothing to show. */
export function toggleCounterpart(sentence: HTMLElement) {
  const button = sentence.querySelector('.unfold');
  const folded = sentence.closest('.paragraph')?.querySelector<HTMLElement>('.counterpart p');
  const text = folded?.children[Number(sentence.id.split('.')[1]) - 1];
  if (!button || !folded || !text) return;
  const shown = sentence.querySelector('.unfolded');
  button.setAttribute('aria-expanded', String(!shown));
  if (shown) {
    shown.remove();
    return;
  }
  const copy = text.cloneNode(true) as HTMLElement;
  copy.className = 'unfolded';
  copy.lang = folded.lang;
  sentence.append(copy);
}

for (const button of document.querySelectorAll<HTMLButtonElement>('.unfold')) {
  button.hidden = false;
  button.addEventListener('click', () => toggleCounterpart(button.parentElement as HTMLElement));
}
