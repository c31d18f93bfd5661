/** The sentences of the text, each an element with an id like `p2.1`; the same in every edition. */

const sentence = '.text [id*="."]';

export const sentences = () => [...document.querySelectorAll<HTMLElement>(sentence)];

export const sentenceOf = (element: Element | null) => element?.closest<HTMLElement>(sentence) ?? undefined;

/** The first sentence that the header leaves to be seen. */
export function firstInView(): HTMLElement | undefined {
  const top = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  return sentences().find((element) => element.getBoundingClientRect().bottom > top);
}
