/** What every page does once JavaScript is there; nothing on a page needs it to be read. */
import './keep-place.ts';
import './term-notes.ts';
