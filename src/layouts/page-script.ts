/** What every page does once JavaScript is there; nothing on a page needs it to be read. */
import onDemand from 'virtual:on-demand';
import { importScript } from '../search/browser/files.ts';
import '../client/order.ts';
import '../client/keep-place.ts';
import '../client/light.ts';
import '../client/counterpart.ts';
import './keys.ts';
import '../search/browser/open-search.ts';
import '../client/term-notes.ts';

if (document.querySelector('.filter')) {
  importScript<typeof import('../search/browser/on-demand.ts'), 'startFilter'>(onDemand, 'startFilter')
    .then((startFilter) => startFilter())
    // The index is there without it.
    .catch(console.warn);
}

const query = new URLSearchParams(location.search).has('q');
if (query && !history.state?.below && document.querySelector('.text')) {
  importScript<typeof import('../search/browser/on-demand.ts'), 'markWords'>(onDemand, 'markWords')
    .then((markWords) => markWords())
    // The text is there to be read without marks.
    .catch(console.warn);
}
