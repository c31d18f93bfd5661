/** The search of the single file, and its only script: it looks into the very elements that are read. */
import { type Edition, type Locale, localeOf, locales, perLocale } from '../../languages/table.ts';
import type { PlaceKind, Stored } from '../shared/record.ts';
import { searchEngine } from './engine.ts';
import { searchOf } from './results.ts';
import { scannedCorpus } from './scan.ts';

/** An element that the file must have. @throws if it was made without it */
function part<T extends HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`This file lacks ${selector}.`);
  return found;
}

/** The sentences of a block, a line each. Words of another language within one are a part of it. */
const linesOf = (block: Element, locale: Locale): string =>
  [...block.querySelectorAll(`[lang="${locales[locale].lang}"]`)]
    .filter((sentence) => !sentence.parentElement?.closest('body [lang]'))
    .map(({ textContent }) => textContent?.trimEnd())
    .join('\n');

/** What is found, in the order in which the site lists equals. */
const kinds: readonly ('highlight' | PlaceKind)[] = [
  'highlight',
  'front',
  'figures',
  'glossary',
  'note',
  'about',
];

const recordsOf = (kind: (typeof kinds)[number]) =>
  [...document.querySelectorAll(`[data-kind="${kind}"]`)].map((record) => ({ kind, record }));

/** The texts of the file. A record is named by the nearest id around it: that of a page, or after its first dot of an element in it. */
const readTexts = (): Stored[] =>
  kinds.flatMap(recordsOf).map(({ kind, record }, order) => {
    const [slug = '', ...rest] = (record.closest('[id]')?.id ?? '').split('.');
    const id = rest.join('.');
    const blocks = [...record.querySelectorAll('.block')].filter(
      (block) => block.closest('[data-kind]') === record,
    );
    return {
      slug,
      order,
      ...(kind !== 'highlight' && { place: { kind, id } }),
      ...perLocale((locale) => blocks.map((block) => linesOf(block, locale)).join('\n\n')),
    };
  });

const form = part<HTMLFormElement>('#search form');
const input = part<HTMLInputElement>('#search input');
const status = part('#search [role="status"]');
const results = part('#search-results');
const engine = searchEngine(scannedCorpus(readTexts(), JSON.parse(part('#lists').textContent ?? '')));
const addressOf = (page: string, id: string) => `#${[page, id].filter(Boolean).join('.')}`;

const chosenEdition = () => part<HTMLInputElement>('[name="edition"]:checked').value as Edition;

let running = new AbortController();

async function search() {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  const query = input.value.trim();
  const ask = searchOf(engine, { edition: chosenEdition(), addressOf });
  const shown = query ? await ask(query, Infinity, signal) : { status: [], elements: [] };
  if (signal.aborted) return;
  status.textContent = '';
  status.append(...shown.status);
  results.textContent = '';
  results.append(...shown.elements);
}

function showEdition() {
  document.documentElement.dataset.chosen = chosenEdition();
  document.documentElement.lang = locales[localeOf(chosenEdition())].lang;
  search();
}

/** Keeps the choice in the address, where a reload finds it. Not every browser lets a file have another address. */
function keepEdition() {
  const address = new URL(location.href);
  address.searchParams.set('edition', chosenEdition());
  try {
    history.replaceState(null, '', address);
  } catch {
    // The choice holds until a reload.
  }
}

// Browsers without it have no way to stop a search; the text is there to be read.
if ('throwIfAborted' in AbortSignal.prototype) {
  const asked = new URLSearchParams(location.search);
  for (const needsScript of document.querySelectorAll<HTMLElement>('[hidden]')) needsScript.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  // While an input method composes, its letters are not the reader's words yet.
  input.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) search();
  });
  input.addEventListener('compositionend', search);
  results.addEventListener('click', ({ target }) => {
    const query = target instanceof Element && target.closest<HTMLElement>('[data-query]')?.dataset.query;
    if (!query) return;
    input.value = query;
    search();
  });
  for (const choice of document.querySelectorAll<HTMLInputElement>('[name="edition"]')) {
    if (choice.value === asked.get('edition')) choice.checked = true;
    choice.addEventListener('change', showEdition);
    choice.addEventListener('change', keepEdition);
  }
  input.value = asked.get('q') ?? '';
  showEdition();
  // Who asked on the site has come for the answer, unless a reload finds one of the answers in the address.
  if (input.value && !location.hash) {
    input.focus();
    part('#search').scrollIntoView();
  }
}
