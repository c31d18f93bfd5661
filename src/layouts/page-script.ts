/** What every page does once JavaScript is there; nothing on a page needs it to be read. */
import { search, tools } from 'virtual:on-demand';
import { runOnDemand } from './run-on-demand.ts';
import '../client/order.ts';
import '../client/keep-place.ts';
import '../client/light.ts';
import '../client/counterpart.ts';
import './keys.ts';
import './quoting.ts';
import '../search/browser/open-search.ts';
import '../client/term-notes.ts';

if (document.querySelector('.filter, .cited')) runOnDemand(tools, 'completePage');

const query = new URLSearchParams(location.search).has('q');
if (query && !history.state?.below && document.querySelector('.text')) runOnDemand(search, 'markWords');
