/** What every page does once JavaScript is there; nothing on a page needs it to be read. */
import '../search/search-box.ts';
import './bilingual.ts';
import './keep-place.ts';
import './search-dialog.ts';
import './term-notes.ts';

const query = new URLSearchParams(location.search).has('q');
if (query && !history.state?.below && document.querySelector('.text')) import('./mark-words.ts');
