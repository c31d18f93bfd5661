/**
 * `<search-box>`: searches while the reader types, and keeps the query in the address.
 *
 * It wraps what the server made: a form, a `role="status"` line that also holds what it may have to say,
 * `#search-results`, `.try-again` and `.search-suggestions`. All that searching takes is fetched when the reader
 * turns to the box, not before.
 */
import onDemand from 'virtual:on-demand';
import type { Edition } from '../../languages/table.ts';
import { canSearch, importScript, isRenewed, loader, type Reason, SearchFailure } from './files.ts';
import type { Search } from './results.ts';

type OnDemand = typeof import('./on-demand.ts');

const { root, search: bundle, edition } = document.documentElement.dataset;
const site = {
  root: new URL(root ?? '/', location.href),
  bundle: new URL(bundle ?? '/', location.href),
  edition: edition as Edition,
};

/** So many highlights are shown at once; a button shows as many more. */
const page = 10;

/** After so long the reader is told that there is no answer yet; after the second, that there will be none. */
const patience = { ms: 400, limitMs: 20_000 };

const tooLate = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    const late = () => reject(new SearchFailure('late', `no answer in ${patience.limitMs} ms`));
    const timer = setTimeout(late, patience.limitMs);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });

/** Why a search failed; files that are gone or changed may be so because the site was renewed. */
async function reasonOf(error: unknown): Promise<Reason | 'unknown'> {
  if (!(error instanceof SearchFailure)) return 'unknown';
  const { reason } = error;
  return (reason === 'missing' || reason === 'damaged') && (await isRenewed()) ? 'renewed' : reason;
}

/** A longer query is left out of the address, which servers would refuse. */
const longestInAddress = 300;

type Outcome = 'waiting' | 'found' | 'nothing' | 'failed';

export class SearchBox extends HTMLElement {
  // Set below and not here, because the engines that pages are built for know no class fields.
  declare private loaded: Promise<Search> | undefined;
  /** The query of the newest search; none before the first and after one that failed. */
  declare private query: string | undefined;
  declare private enough: number;
  /** Stops the newest search, so that an older one never shows over a newer. */
  declare private running: AbortController;

  connectedCallback() {
    this.enough = page;
    this.running = new AbortController();
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
    this.addEventListener('keydown', (event) => this.onKey(event));
    this.addEventListener('click', (event) => this.onClick(event));
    if (!canSearch()) this.fail('outdated');
    // In a dialog it waits to be opened: there, `?q=` may be about the words to mark in the page.
    else if (this.closest('dialog')) this.dataset.ready = '';
    else this.start();
  }

  /** Searches for what the address asks for. */
  start() {
    this.input.value = new URL(location.href).searchParams.get('q') ?? '';
    if (this.input.value) this.search();
    else this.dataset.ready = '';
  }

  get input() {
    return this.find<HTMLInputElement>('input[name="q"]');
  }

  /** Fetches what searching takes, once; after a failure the next call tries again. */
  warm(): Promise<Search> {
    if (!this.loaded) {
      const loading = canSearch()
        ? importScript<OnDemand, 'loadSearch'>(onDemand, 'loadSearch').then((loadSearch) =>
            loadSearch(site, loader),
          )
        : Promise.reject(new SearchFailure('outdated', navigator.userAgent));
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
    this.enough = isNew ? page : this.enough + more;
    this.keepInAddress();
    this.find('#search-results').setAttribute('aria-busy', 'true');
    const slow = setTimeout(
      () => !signal.aborted && this.show([this.say('searching')], [], 'waiting'),
      patience.ms,
    );
    try {
      const { status, elements, found } = query
        ? await Promise.race([this.answer(query, signal), tooLate(signal)])
        : { status: [], elements: [], found: false };
      if (!signal.aborted) this.show(status, elements, found ? 'found' : 'nothing');
    } catch (error) {
      const reason = signal.aborted ? undefined : await reasonOf(error);
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
    const late = setTimeout(() => this.drop(loading), patience.limitMs);
    try {
      return await (await loading)(query, this.enough, signal);
    } catch (error) {
      if (error instanceof SearchFailure) this.drop(loading);
      throw error;
    } finally {
      clearTimeout(late);
    }
  }

  private drop(loading: Promise<Search>) {
    if (this.loaded === loading) this.loaded = undefined;
  }

  private find<T extends HTMLElement>(selector: string): T {
    const element = this.querySelector<T>(selector);
    if (!element) throw new Error(`<search-box> needs ${selector} inside it`);
    return element;
  }

  /** A text in the page's language, as the server made it. */
  private say(text: 'searching' | 'again' | 'reload' | Reason | 'unknown'): string {
    return this.find('[role="status"]').dataset[text] ?? '';
  }

  private show(status: readonly (Node | string)[], results: readonly HTMLElement[], outcome: Outcome) {
    const list = this.find('#search-results');
    const line = this.find('[role="status"]');
    list.textContent = '';
    list.append(...results);
    list.setAttribute('aria-busy', String(outcome === 'waiting'));
    line.textContent = '';
    line.append(...status);
    this.find('.try-again').hidden = outcome !== 'failed';
    this.find('.search-suggestions').hidden = outcome === 'found' || outcome === 'waiting';
    this.dataset.ready = '';
  }

  /** Says why, and offers what helps. */
  private fail(reason: Reason | 'unknown') {
    this.show([this.say(reason)], [], 'failed');
    const button = this.find('.try-again');
    button.textContent = this.say(reason === 'renewed' ? 'reload' : 'again');
    button.dataset.reloads = String(reason === 'renewed');
    button.hidden = reason === 'outdated';
  }

  /** Puts the query into the address, to be shared and to be there after Back. */
  keepInAddress() {
    const address = new URL(location.href);
    const query = this.input.value.trim();
    if (query && query.length <= longestInAddress) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    try {
      history.replaceState(history.state, '', address.href);
    } catch {
      // Some browsers refuse many changes in a short time; the search itself goes on.
    }
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
    if (control.matches('.try-again')) {
      if (control.dataset.reloads === 'true') location.reload();
      else this.searchAnew();
    }
    if (control.dataset.query) {
      event.preventDefault();
      this.input.value = control.dataset.query;
      this.input.focus();
      this.search();
    }
    if (control.matches('.show-more')) {
      const shown = this.enough;
      await this.search(page);
      this.querySelectorAll<HTMLElement>('[data-highlight] h2 a')[shown]?.focus();
    }
  }
}

customElements.define('search-box', SearchBox);
