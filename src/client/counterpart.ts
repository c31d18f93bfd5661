/** Unfolds one sentence in the other language below it. Without a script there is the whole paragraph. */

import { sentences } from './sentences.ts';

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

const { unfold: label, sign } = document.querySelector<HTMLElement>('.text')?.dataset ?? {};
// Made here, because without a script it could not unfold anything.
for (const sentence of label ? sentences() : []) {
  const [p = '', s = ''] = sentence.id.slice(1).split('.');
  const button = document.createElement('button');
  button.className = 'unfold';
  button.dataset.sign = sign;
  button.setAttribute('aria-expanded', 'false');
  button.setAttribute('aria-label', label?.replace('{p}', p).replace('{s}', s) ?? '');
  button.addEventListener('click', () => toggleCounterpart(sentence));
  sentence.prepend(button);
}
