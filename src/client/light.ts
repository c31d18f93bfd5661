/**
 * Lights up what is tapped: the sentence; and what is pointed at, focused or tapped: the figure, name or term, with
 * what answers it in the other language. The build has paired them (`data-pair`, unique in a paragraph).
 */
import { sentenceOf } from './sentences.ts';

const pairOf = (element: Element) =>
  element.closest<HTMLElement>('[data-pair]') ??
  element.closest('.term')?.querySelector<HTMLElement>('[data-pair]');

const unlight = (name: string) => {
  for (const lit of document.querySelectorAll(`.${name}`)) lit.classList.remove(name);
};

/** Lights up the pair that an element belongs to, and no other. */
export function lightPair(element: Element) {
  unlight('lit');
  const pair = pairOf(element);
  const paragraph = pair?.closest('.pair, .paragraph');
  const words = paragraph?.querySelectorAll(`[data-pair="${pair?.dataset.pair}"]`) ?? [];
  for (const word of words) word.classList.add('lit');
}

for (const event of ['pointerover', 'focusin', 'click']) {
  document.addEventListener(event, ({ target }) => {
    if (!(target instanceof Element)) return;
    lightPair(target);
    if (event !== 'click') return;
    unlight('tapped');
    sentenceOf(target)?.classList.add('tapped');
  });
}
