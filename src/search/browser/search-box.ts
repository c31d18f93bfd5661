/**
 * `<search-box>`: searches while the reader types, and keeps the query in the address.
 *
 * It wraps what the server made: a form, a `role="status"` line that also holds what it may have to say,
 * `#search-results`, `.try-again` and `.search-suggestions`. It is fetched when the reader turns to it, and from then
 * on fetches all else that searching takes.
 */
import type { Edition } from '../../languages/table.ts';
import { pagePath } from '../../site/addresses.ts';
import { canSearch } from './can-search.ts';
import { searchEngine } from './engine.ts';
import type { Reason } from './files.ts';
import { openBundle } from './open-bundle.ts';
import type { PageSide } from './page-side.ts';
import type { Site } from './render-hit.ts';
import { type Search, searchOf } from './results.ts';

const { root, search: bundle = '/', edition } = document.documentElement.dataset;

const site: Site = {
  edition: edition as Edition,
  addressOf(page, id, query) {
    const front = new URL(root ?? '/', location.href);
    const address = new URL(pagePath(site.edition, page, id).slice(1), front);
    if (query) address.searchParams.set('q', query);
    return address.href;
  },
};

/** @throws SearchFailure if a file cannot be had whole */
const loadSearch = async ({ loader }: PageSide): Promise<Search> =>
  searchOf(searchEngine(await openBundle(new URL(bundle, location.href), loader)), site);

/** So many highlights are shown at once; a button shows as many more. */
const portion = 10;

type Outcome = 'waiting' | 'found' | 'nothing' | 'failed';

/** What the page's script has, which is another and may be there twice after a failure. */
let page: PageSide;

class SearchBox extends HTMLElement {
  // Set below and not here, because the engines that pages are built for know no class fields.
  declare private loaded: Promise<Search> | undefined;
  /** The query of the newest search; none before the first and after one that failed. */
  declare private query: string | undefined;
  declare private enough: number;
  /** Stops the newest search, so that an older one never shows over a newer. */
  declare private running: AbortController;

  connectedCallback() {
    this.enough = portion;
    this.running = new AbortController();
    if (!canSearch()) {
      this.fail('outdated');
      return;
    }
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
    this.addEventListener('keydown', (event) => this.onKey(event));
    this.addEventListener('click', (event) => this.onClick(event));
    this.warm();
    if (this.input.value) this.search();
    else this.show([], [], 'nothing');
  }

  get input() {
    return page.part<HTMLInputElement>(this, 'input[name="q"]');
  }

  /** Fetches what searching takes, once; after a failure the next call tries again. */
  private warm(): Promise<Search> {
    if (!this.loaded) {
      const loading = loadSearch(page);
      this.loaded = loading;
      // Whoever awaits it reports its failure; warming it early does not.
      loading.catch(() => this.drop(loading));
    }
    return this.loaded;
  }

  /** Searches for what the field holds, unless that is what is shown. */
  async search(more = 0) {
    const query = this.input.value.trim();
    const isNew = query !== this.query;
    if (!isNew && more === 0) return;
    this.running.abort();
    this.running = new AbortController();
    const { signal } = this.running;
    this.query = query;
    this.enough = isNew ? portion : this.enough + more;
    page.keepInAddress(query);
    page.setBusy(this, true);
    const slow = setTimeout(
      () => !signal.aborted && this.show([page.messageOf(this, 'searching')], [], 'waiting'),
      page.patience.ms,
    );
    try {
      const { status, elements, found } = query
        ? await Promise.race([this.answer(query, signal), page.tooLate(signal)])
        : { status: [], elements: [], found: false };
      if (!signal.aborted) this.show(status, elements, found ? 'found' : 'nothing');
    } catch (error) {
      const reason = signal.aborted ? undefined : await page.loader.reasonOf(error);
      if (!reason || signal.aborted) return;
      console.warn(error);
      this.query = undefined;
      this.fail(reason);
    } finally {
      clearTimeout(slow);
    }
    // What was scrolled through before is gone.
    if (isNew && !signal.aborted) this.closest('dialog')?.scrollTo(0, 0);
  }

  /** Searches again for the same, also where a search for it is about to fail. */
  private searchAnew() {
    this.loaded = undefined;
    this.query = undefined;
    this.search();
  }

  /** Nothing of what was loaded is used again after a failure, so that the next search begins anew. */
  private async answer(query: string, signal: AbortSignal) {
    const loading = this.warm();
    const late = setTimeout(() => this.drop(loading), page.patience.limitMs);
    try {
      return await (await loading)(query, this.enough, signal);
    } catch (error) {
      if (error instanceof page.loader.SearchFailure) this.drop(loading);
      throw error;
    } finally {
      clearTimeout(late);
    }
  }

  private drop(loading: Promise<Search>) {
    if (this.loaded === loading) this.loaded = undefined;
  }

  private show(status: readonly (Node | string)[], results: readonly HTMLElement[], outcome: Outcome) {
    const list = page.part(this, '#search-results');
    const line = page.part(this, '[role="status"]');
    list.textContent = '';
    list.append(...results);
    page.setBusy(this, outcome === 'waiting');
    line.textContent = '';
    line.append(...status);
    page.part(this, '.try-again').hidden = outcome !== 'failed';
    page.part(this, '.search-suggestions').hidden = outcome === 'found' || outcome === 'waiting';
    this.dataset.ready = '';
  }

  private fail(reason: Reason | 'unknown') {
    this.show([], [], 'failed');
    page.tell(this, reason);
  }

  /** Arrows move from the field through the links below it, and back. */
  private onKey(event: KeyboardEvent) {
    const composing = event.isComposing || event.keyCode === 229;
    // Some input methods are committed by an Enter that is reported after they ended, as key code 229.
    if (composing && event.key === 'Enter') event.preventDefault();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || composing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const links = [...this.querySelectorAll<HTMLElement>('#search-results a, .search-suggestions a')];
    const stops = [this.input, ...links.filter((link) => link.getClientRects().length > 0)];
    const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
    if (!next || !stops.includes(document.activeElement as HTMLElement)) return;
    event.preventDefault();
    next.focus();
  }

  private async onClick(event: MouseEvent) {
    const control = event.target instanceof Element && event.target.closest<HTMLElement>('a, button');
    if (!control || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (control.matches('.try-again')) this.searchAnew();
    if (control.dataset.query) {
      event.preventDefault();
      this.input.value = control.dataset.query;
      this.input.focus();
      this.search();
    }
    if (control.matches('.show-more')) {
      const shown = this.enough;
      await this.search(portion);
      this.querySelectorAll(`[data-${control.dataset.of}]`)[shown]?.querySelector('a')?.focus();
    }
  }
}

/** Makes the box of a page one that searches. @param script what the page itself has of the search */
export function defineSearchBox(script: PageSide) {
  page = script;
  if (!customElements.get('search-box')) customElements.define('search-box', SearchBox);
}
