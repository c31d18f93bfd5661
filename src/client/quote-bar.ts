/** The bar that copies and shares what is quoted. */
import { type QuoteStrings, quoteStrings } from '../languages/quote-texts.ts';
import { type Edition, editionNames, editions, type Locale } from '../languages/table.ts';
import { addAnswer } from './copying.ts';
import { type Quotation, quotationText } from './quotation.ts';
import { addElement, pageLanguages, say } from './say.ts';

/** What is quoted, and the address of its first sentence in an edition. */
export interface Quoted {
  quotation: Quotation;
  addressIn: (edition: Edition) => string;
}

export interface QuoteBar {
  element: HTMLElement;
  /** Names the sentences that are quoted, and forgets what was said of others. */
  take: (quoted: Quoted) => void;
}

const pageEdition = () => document.documentElement.dataset.edition as Edition;

/** What a part of a quotation is as text; where an edition has two languages, that comes first which does on the page. */
function textOf({ quotation, addressIn }: Quoted, part: Edition | 'link'): string {
  if (part === 'link') return addressIn(pageEdition());
  const languages: readonly Locale[] = part === pageEdition() ? pageLanguages() : editions[part].languages;
  return `${quotationText(quotation, languages)}\n${addressIn(part)}`;
}

function share({ quotation, addressIn }: Quoted) {
  const text = quotationText(quotation, pageLanguages());
  // A reader who thinks better of it is no failure.
  navigator.share({ text, url: addressIn(pageEdition()) }).catch(() => undefined);
}

/** The toolbar's one stop of the Tab key, from which arrows lead to its other buttons (ARIA Authoring Practices). */
function moveByArrows(toolbar: HTMLElement) {
  const buttons = [...toolbar.querySelectorAll<HTMLElement>('button, a')];
  const stopAt = (stop: HTMLElement | undefined) => {
    for (const button of buttons) button.tabIndex = button === stop ? 0 : -1;
  };
  stopAt(buttons[0]);
  toolbar.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    // On the page they light up words.
    event.stopPropagation();
    const here = buttons.indexOf(event.target as HTMLElement);
    const next = buttons[(here + step + buttons.length) % buttons.length];
    stopAt(next);
    next?.focus();
  });
}

function addButton(toolbar: HTMLElement, of: (t: QuoteStrings) => string, press: () => void) {
  const button = addElement('button', toolbar);
  button.type = 'button';
  say(button, (locale) => of(quoteStrings[locale]));
  button.addEventListener('click', press);
  return button;
}

/** The link of the page to its references, here as well. */
function addCiteLink(toolbar: HTMLElement) {
  const link = addElement('a', toolbar);
  link.href = document.querySelector<HTMLAnchorElement>('.origin a:last-child')?.href ?? '';
  say(link, (locale) => quoteStrings[locale].cite);
}

/** @throws never; a browser that cannot share offers no such button */
export function makeQuoteBar(): QuoteBar {
  const bar = document.createElement('div');
  bar.className = 'quote-bar';
  const toolbar = addElement('div', bar);
  toolbar.setAttribute('role', 'toolbar');
  const { clear, copy } = addAnswer(bar);
  const verb = addElement('span', toolbar);
  verb.id = 'quote-copy';
  say(verb, (locale) => quoteStrings[locale].copy);
  let quoted: Quoted;
  for (const part of [...editionNames, 'link'] as const) {
    const button = addButton(
      toolbar,
      (t) => t.parts[part],
      () => copy(textOf(quoted, part), part),
    );
    button.id = `quote-${part}`;
    button.setAttribute('aria-labelledby', `${verb.id} ${button.id}`);
  }
  if ('share' in navigator) {
    addButton(
      toolbar,
      (t) => t.share,
      () => share(quoted),
    );
  }
  addCiteLink(toolbar);
  moveByArrows(toolbar);
  const take = (next: Quoted) => {
    quoted = next;
    clear();
    const { first, last } = quoted.quotation;
    const names = pageLanguages().map((locale) => {
      const t = quoteStrings[locale];
      return t.quote(t.place(first, last));
    });
    toolbar.setAttribute('aria-label', names.join(' / '));
  };
  return { element: bar, take };
}
