/** The quote bar as content that comes by pointing: it can be pointed at itself, and sent away (WCAG 2.2, 1.4.13). */
import type { PageKeys } from './page-keys.ts';
import type { Offer } from './quote-offer.ts';
import { selectedSentences } from './selected.ts';

/** How long a pointer rests on a sentence before the bar comes, and is away from both before it goes. */
const restMs = 400;

/** What `pointerover` does. */
export function pointing({ bar, offer, hide, shown }: Offer, page: PageKeys) {
  let timer = 0;
  /** Where the pointer rested last. A bar that was sent away from there does not come back at once. */
  let last: HTMLElement | undefined;
  const rest = (sentence: HTMLElement) => {
    if (!sentence.matches(':hover')) return;
    last = sentence;
    if (!shown().sentences.includes(sentence)) offer([sentence], true);
  };
  const leave = () => {
    last = undefined;
    if (shown().pointed) hide();
  };
  return (event: Event, target: Element, sentence: HTMLElement | undefined) => {
    if ((event as PointerEvent).pointerType === 'touch') return;
    clearTimeout(timer);
    if (bar.contains(target) || bar.contains(document.activeElement)) return;
    if (sentence && (sentence === last || selectedSentences(page).length > 0)) return;
    timer = window.setTimeout(() => {
      // A key has led into the bar meanwhile.
      if (bar.contains(document.activeElement)) return;
      if (sentence) rest(sentence);
      else leave();
    }, restMs);
  };
}
