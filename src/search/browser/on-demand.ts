/**
 * What a page fetches only when a reader wants it: the search, the marks of its words in
 * the text, the keys, the quote bar, the filter, what references lack.
 */
import { startFilter } from '../../client/filter.ts';
import { completeReferences } from '../../client/references.ts';
import type { PageSide } from './page-side.ts';
import { defineSearchBox } from './search-box.ts';
import { attachDialog } from './search-dialog.ts';

export { pressKey } from '../../client/press-key.ts';
export { startQuoting } from '../../client/quoting.ts';
export { markWords } from './mark-words.ts';

/** Makes the search box of a page one that searches. @param dialog that the box stands in, if any */
export function startSearch(page: PageSide, dialog: HTMLDialogElement | null) {
  defineSearchBox(page);
  if (dialog) attachDialog(dialog);
}

/** Completes what of a page is of no use without a script, or lacks what only the browser knows. */
export function completePage() {
  startFilter();
  completeReferences();
}
