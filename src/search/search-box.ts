/**
 * `<search-box>`: searches while the reader types, and keeps the query in the address.
 *
 * It wraps a `<form role="search">`, a `role="status"` line, `#search-results` and `.search-suggestions`, all
 * made by the server. The engine is fetched when the reader turns to the form, not before.
 */
import type { Locale } from '../i18n/locales.ts';
import { searchStrings } from '../i18n/search-strings.ts';
import { loadEngine, type Search } from './engine.ts';
import { renderHit } from './render-hit.ts';

const root = new URL(document.documentElement.dataset.root ?? '/', location.href);

class SearchBox extends HTMLElement {
  #locale: Locale = document.documentElement.lang === 'en' ? 'en' : 'zh';
  #t = searchStrings[this.#locale];
  #engine: Promise<Search> | undefined;
  /** Number of the newest search; an older one that ends later is dropped. */
  #newest = 0;

  connectedCallback() {
    this.#input.value = new URL(location.href).searchParams.get('q') ?? '';
    this.addEventListener('pointerover', () => this.#warm());
    this.addEventListener('focusin', () => this.#warm());
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#search();
    });
    // While an input method composes, its letters are not the reader's words yet.
    this.#input.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) this.#search();
    });
    this.#input.addEventListener('compositionend', () => this.#search());
    if (this.#input.value) this.#search();
    else this.dataset.ready = '';
  }

  get #form() {
    return this.#find<HTMLFormElement>('form');
  }

  get #input() {
    return this.#find<HTMLInputElement>('input[name="q"]');
  }

  #find<T extends HTMLElement>(selector: string): T {
    const element = this.querySelector<T>(selector);
    if (!element) throw new Error(`<search-box> needs ${selector} inside it`);
    return element;
  }

  /** Fetches the engine once; after a failure the next call tries again. */
  #warm(): Promise<Search> {
    this.#engine ??= loadEngine(new URL('pagefind/', root)).catch((error) => {
      this.#engine = undefined;
      throw error;
    });
    // Whoever awaits the engine reports its failure; warming it early does not.
    this.#engine.catch(() => {});
    return this.#engine;
  }

  #keepInAddress(query: string) {
    const address = new URL(location.href);
    if (query) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // Some browsers refuse many changes in a short time; the search itself goes on.
    }
  }

  async #search() {
    const query = this.#input.value.trim();
    const number = ++this.#newest;
    this.#keepInAddress(query);
    if (!query) return this.#show('', [], true);

    this.#find('#search-results').ariaBusy = 'true';
    try {
      const search = await this.#warm();
      const hits = await search(query, this.#locale);
      if (number !== this.#newest) return;
      const places = hits.reduce((sum, { matches }) => sum + matches.length, 0);
      const count = hits.length > 0 ? this.#t.found(places, hits.length) : this.#t.foundNothing(query);
      this.#show(
        count,
        hits.map((hit) => renderHit(hit, this.#locale, root)),
        hits.length === 0,
      );
    } catch (error) {
      if (number !== this.#newest) return;
      console.warn(error);
      const again = document.createElement('button');
      again.type = 'button';
      again.className = 'try-again';
      again.textContent = this.#t.tryAgain;
      again.addEventListener('click', () => this.#search());
      this.#show(this.#t.failed, [again], true);
    }
  }

  #show(status: string, results: HTMLElement[], suggest: boolean) {
    const list = this.#find('#search-results');
    list.replaceChildren(...results);
    list.ariaBusy = 'false';
    this.#find('[role="status"]').textContent = status;
    this.#find('.search-suggestions').hidden = !suggest;
    this.dataset.ready = '';
  }
}

customElements.define('search-box', SearchBox);
