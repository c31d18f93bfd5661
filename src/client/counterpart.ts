/** Unfolds one sentence in the other language below it. Without a script there is the whole paragraph. */

import { sentences } from './sentences.ts';

/** What says a sentence in the other language, folded away below its paragraph; in the bilingual edition nothing is. */
export function foldedOf(sentence: HTMLElement): HTMLElement | undefined {
  const folded = sentence.closest('.paragraph')?.querySelector('.counterpart p');
  return folded?.children[Number(sentence.id.split('.')[1]) - 1] as HTMLElement | undefined;
}

/** Shows what says a sentence in the other language, or hides it. In the bilingual edition there is nothing to show. */
export function toggleCounterpart(sentence: HTMLElement) {
  const button = sentence.querySelector('.unfold');
  const text = foldedOf(sentence);
  if (!button || !text) return;
  const shown = sentence.querySelector('.unfolded');
  button.setAttribute('aria-expanded', String(!shown));
  if (shown) {
    shown.remove();
    return;
  }
  const copy = text.cloneNode(true) as HTMLElement;
  copy.className = 'unfolded';
  copy.lang = text.parentElement?.lang ?? '';
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
