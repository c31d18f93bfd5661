/** What a page fetches when a reader turns to the search, or comes with a query: the search, and the marks of its words. */
import type { PageSide } from './page-side.ts';
import { defineSearchBox } from './search-box.ts';
import { attachDialog } from './search-dialog.ts';

export { markWords } from './mark-words.ts';

/** Makes the search box of a page one that searches. @param dialog that the box stands in, if any */
export function startSearch(page: PageSide, dialog: HTMLDialogElement | null) {
  defineSearchBox(page);
  if (dialog) attachDialog(dialog);
}
