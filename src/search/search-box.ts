/**
 * `<search-box>`: searches while the reader types, and keeps the query in the address.
 *
 * It wraps what the server made: a form, a `role="status"` line, `#search-results`, `.try-again` and
 * `.search-suggestions`. All that searching takes is fetched when the reader turns to the box, not before.
 */
import type { Edition } from '../i18n/locales.ts';
import type { Search } from './results.ts';

const root = new URL(document.documentElement.dataset.root ?? '/', location.href);

const edition = document.documentElement.dataset.edition as Edition;

/** So many highlights are shown at once; a button shows as many more. */
const page = 10;

/** After so long the reader is told that there is no answer yet; after the second, that there will be none. */
const patience = { ms: 400, limitMs: 20_000 };

const tooLate = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(new Error('No answer in time')), patience.limitMs);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });

/** A longer query is left out of the address, which servers would refuse. */
const longestInAddress = 300;

export class SearchBox extends HTMLElement {
  #loaded: Promise<Search> | undefined;
  /** The query of the newest search; none before the first and after one that failed. */
  #query: string | undefined;
  #enough = page;
  /** Stops the newest search, so that an older one never shows over a newer. */
  #running = new AbortController();

  connectedCallback() {
    this.addEventListener('pointerover', () => this.warm());
    this.addEventListener('focusin', () => this.warm());
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      this.search();
      // A keyboard on the screen would hide what was found.
      if (matchMedia('(hover: none)').matches) this.input.blur();
    });
    // While an input method composes, its letters are not the reader's words yet.
    this.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) this.search();
    });
    this.addEventListener('compositionend', () => this.search());
    this.addEventListener('keydown', (event) => this.#onKey(event));
    this.addEventListener('click', (event) => this.#onClick(event));
    // In a dialog it waits to be opened: there, `?q=` may be about the words to mark in the page.
    if (this.closest('dialog')) this.dataset.ready = '';
    else this.start();
  }

  /** Searches for what the address asks for. */
  start() {
    this.input.value = new URL(location.href).searchParams.get('q') ?? '';
    if (this.input.value) this.search();
    else this.dataset.ready = '';
  }

  get input() {
    return this.#find<HTMLInputElement>('input[name="q"]');
  }

  /** Fetches what searching takes, once; after a failure the next call tries again. */
  warm(): Promise<Search> {
    this.#loaded ??= import('./results.ts')
      .then(({ loadSearch }) => loadSearch(root, edition))
      .catch((error) => {
        this.#loaded = undefined;
        throw error;
      });
    // Whoever awaits it reports its failure; warming it early does not.
    this.#loaded.catch(() => {});
    return this.#loaded;
  }

  /** Searches for what the field holds, unless that is what is shown. */
  async search(more = 0) {
    const query = this.input.value.trim();
    const isNew = query !== this.#query;
    if (!isNew && more === 0) return;
    this.#running.abort();
    this.#running = new AbortController();
    const { signal } = this.#running;
    this.#query = query;
    this.#enough = isNew ? page : this.#enough + more;
    this.keepInAddress();
    this.#find('#search-results').ariaBusy = 'true';
    const { searching = '', failed = '' } = this.#find('[role="status"]').dataset;
    const slow = setTimeout(() => !signal.aborted && this.#show(searching, [], 'waiting'), patience.ms);
    try {
      const { status, elements, found } = query
        ? await Promise.race([this.#answer(query, signal), tooLate(signal)])
        : { status: '', elements: [], found: false };
      if (!signal.aborted) this.#show(status, elements, found ? 'found' : 'nothing');
    } catch (error) {
      if (signal.aborted) return;
      console.warn(error);
      this.#query = undefined;
      this.#show(failed, [], 'failed');
    } finally {
      clearTimeout(slow);
    }
    // What was scrolled through before is gone.
    if (isNew && !signal.aborted) this.closest('dialog')?.scrollTo(0, 0);
  }

  #answer = async (query: string, signal: AbortSignal) => (await this.warm())(query, this.#enough, signal);

  #find<T extends HTMLElement>(selector: string): T {
    const element = this.querySelector<T>(selector);
    if (!element) throw new Error(`<search-box> needs ${selector} inside it`);
    return element;
  }

  #show(status: string, results: HTMLElement[], outcome: 'waiting' | 'found' | 'nothing' | 'failed') {
    const list = this.#find('#search-results');
    list.replaceChildren(...results);
    list.ariaBusy = String(outcome === 'waiting');
    this.#find('[role="status"]').textContent = status;
    this.#find('.try-again').hidden = outcome !== 'failed';
    this.#find('.search-suggestions').hidden = outcome === 'found' || outcome === 'waiting';
    this.dataset.ready = '';
  }

  /** Puts the query into the address, to be shared and to be there after Back. */
  keepInAddress() {
    const address = new URL(location.href);
    const query = this.input.value.trim();
    if (query && query.length <= longestInAddress) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // Some browsers refuse many changes in a short time; the search itself goes on.
    }
  }

  /** Arrows move from the field through the links below it, and back. */
  #onKey(event: KeyboardEvent) {
    const composing = event.isComposing || event.keyCode === 229;
    // Some input methods are committed by an Enter that is reported after they ended, as key code 229.
    if (composing && event.key === 'Enter') event.preventDefault();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || composing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const links = [...this.querySelectorAll<HTMLElement>('#search-results a, .search-suggestions a')];
    const stops = [this.input, ...links.filter((link) => link.checkVisibility())];
    const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
    if (!next || !stops.includes(document.activeElement as HTMLElement)) return;
    event.preventDefault();
    next.focus();
  }

  async #onClick(event: MouseEvent) {
    const control = event.target instanceof Element && event.target.closest<HTMLElement>('a, button');
    if (!control || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (control.matches('.try-again')) this.search();
    if (control.dataset.query) {
      event.preventDefault();
      this.input.value = control.dataset.query;
      this.input.focus();
      this.search();
    }
    if (control.matches('.show-more')) {
      const shown = this.#enough;
      await this.search(page);
      this.querySelectorAll<HTMLElement>('[data-highlight] h2 a')[shown]?.focus();
    }
  }
}

customElements.define('search-box', SearchBox);
