/** Offers to quote a sentence that is pointed at, focused or tapped, and those that are selected. */
import type { PageKeys } from './page-keys.ts';
import { pointing } from './pointing.ts';
import { type Offer, prepareOffer } from './quote-offer.ts';
import { selectedSentences } from './selected.ts';

/** How long a selection stays as it is before it is one that the reader has made. */
const settledMs = 250;

/** What an event does, given its target and the sentence that this is in. */
type Listener = (event: Event, target: Element, sentence: HTMLElement | undefined) => void;

/** Terms and notes have something of their own to show. */
const showsItself = (target: Element) => target.closest('.term, .note-mark') !== null;

function focusSentence(sentence: HTMLElement) {
  sentence.tabIndex = -1;
  sentence.focus({ preventScroll: true });
}

function listenersOf({ bar, offer, hide, shown }: Offer, page: PageKeys): Record<string, Listener> {
  let settled = 0;
  const focusin: Listener = (_, target, sentence) => {
    if (bar.contains(target) || (sentence && shown().sentences.includes(sentence))) return;
    if (sentence && !showsItself(target)) offer([sentence]);
    else hide();
  };
  const click: Listener = (_, target, sentence) => {
    if (bar.contains(target) || target.closest('a, button, summary')) return;
    if (selectedSentences(page).length > 0) return;
    if (sentence) offer([sentence]);
    else hide();
  };
  const selectionchange: Listener = () => {
    if (bar.contains(document.activeElement)) return;
    clearTimeout(settled);
    settled = window.setTimeout(() => {
      const sentences = selectedSentences(page);
      if (sentences.length > 0) offer(sentences);
    }, settledMs);
  };
  const keydown: Listener = (event, target) => {
    const [sentence] = shown().sentences;
    if ((event as KeyboardEvent).key !== 'Escape' || !sentence) return;
    if (bar.contains(target)) focusSentence(sentence);
    hide();
  };
  return { focusin, click, selectionchange, keydown };
}

async function prepare(page: PageKeys) {
  const offer = await prepareOffer(page);
  const listeners: Record<string, Listener> = {
    ...listenersOf(offer, page),
    pointerover: pointing(offer, page),
  };
  const hear = (event: Event) => {
    const target = event.target instanceof Element ? event.target : document.body;
    listeners[event.type]?.(event, target, page.sentenceOf(target));
  };
  for (const type of Object.keys(listeners)) document.addEventListener(type, hear);
  return { offer, hear };
}

let ready: ReturnType<typeof prepare> | undefined;

/** Prepares once; after a failure the next call tries again. */
function prepared(page: PageKeys) {
  ready ??= prepare(page).catch((error) => {
    ready = undefined;
    throw error;
  });
  return ready;
}

/**
 * Begins to offer the bar, unless a key has begun it before.
 *
 * @param latest gives what happened last on the page until then
 * @throws if what the bar needs does not come
 */
export async function startQuoting(page: PageKeys, latest: () => Event) {
  const isFirst = !ready;
  const { hear } = await prepared(page);
  if (!isFirst) return;
  hear(latest());
  // What was selected meanwhile.
  hear(new Event('selectionchange'));
}

/** Offers to quote what is selected, else the sentence in focus or the first one in view, and leads into the bar. */
export async function openQuoteBar(page: PageKeys) {
  const { bar, offer } = (await prepared(page)).offer;
  if (bar.contains(document.activeElement)) return;
  const selected = selectedSentences(page);
  const here = page.sentenceOf(document.activeElement) ?? page.firstInView();
  offer(selected.length > 0 || !here ? selected : [here]);
  bar.querySelector('button')?.focus({ preventScroll: true });
  bar.scrollIntoView({ block: 'nearest' });
}
