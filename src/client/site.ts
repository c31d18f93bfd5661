/** What every page does once JavaScript is there; nothing on a page needs it to be read. */
import './keep-place.ts';
import './term-notes.ts';

if (new URLSearchParams(location.search).has('q') && document.querySelector('.text'))
  import('./mark-words.ts');
