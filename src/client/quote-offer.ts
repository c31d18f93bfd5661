/** Shows the quote bar at sentences. */
import type { Edition } from '../languages/table.ts';
import sheet from '../styles/quote-bar.css?url';
import { loadSheet } from './load-sheet.ts';
import type { PageKeys } from './page-keys.ts';
import { makeQuoteBar } from './quote-bar.ts';
import { addressOf, quotationOf } from './quoted.ts';
import { loadSource } from './source.ts';

/** Between the bar and its sentences, in CSS pixels. */
const gap = 4;

/**
 * Tells the style where the bar stands: over what was read before the first line of the sentences, or where that is
 * out of view below their last one. A bar at the foot of the screen has its place, and the sentences move.
 */
function place(bar: HTMLElement, first: HTMLElement, last: HTMLElement) {
  const block = bar.parentElement?.getBoundingClientRect();
  const [start] = first.getClientRects();
  const end = [...last.getClientRects()].pop();
  if (!block || !start || !end) return;
  const edge = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  if (getComputedStyle(bar).position === 'fixed') {
    const hidden = end.bottom + gap - bar.getBoundingClientRect().top;
    if (hidden > 0) window.scrollBy(0, Math.min(hidden, start.top - edge));
    return;
  }
  const isAbove = start.top - gap - bar.offsetHeight >= edge;
  // From the edge beside the sentences, as the bar grows with what it says.
  bar.style.setProperty('--top', isAbove ? 'auto' : `${end.bottom + gap - block.top}px`);
  bar.style.setProperty('--bottom', isAbove ? `${block.bottom - start.top + gap}px` : 'auto');
  const { right } = isAbove ? start : end;
  bar.style.setProperty('--left', `${Math.max(0, right - bar.offsetWidth - block.left)}px`);
}

/** Fetches what the bar needs. @throws if it does not come */
export async function prepareOffer(page: PageKeys) {
  const [source] = await Promise.all([loadSource(), loadSheet(sheet)]);
  const { element: bar, take } = makeQuoteBar();
  /** The sentences that are quoted, and whether they only were pointed at. */
  let shown: { sentences: readonly HTMLElement[]; pointed: boolean } = { sentences: [], pointed: false };
  const hide = () => {
    bar.remove();
    for (const sentence of shown.sentences) sentence.classList.remove('quoted');
    shown = { sentences: [], pointed: false };
  };
  /** @param sentences that follow each other */
  const offer = (sentences: readonly HTMLElement[], pointed = false) => {
    hide();
    const [first, last] = [sentences[0], sentences[sentences.length - 1]];
    if (!first || !last) return;
    shown = { sentences, pointed };
    // A selection shows itself, and what is copied of it would take a tint along.
    if (getSelection()?.isCollapsed) for (const sentence of sentences) sentence.classList.add('quoted');
    const addressIn = (edition: Edition) => addressOf(first.id, edition);
    take({ quotation: quotationOf(sentences, source, page), addressIn });
    last.closest('.paragraph, .row')?.append(bar);
    place(bar, first, last);
  };
  return { bar, offer, hide, shown: () => shown };
}

export type Offer = Awaited<ReturnType<typeof prepareOffer>>;
