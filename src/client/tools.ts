/** What a page fetches when a reader uses it: the keys, the quote bar, the filter, what references lack. */
import { startFilter } from './filter.ts';
import { completeReferences } from './references.ts';

export { pressKey } from './press-key.ts';
export { startQuoting } from './quoting.ts';

/** Completes what of a page is of no use without a script, or lacks what only the browser knows. */
export function completePage() {
  startFilter();
  completeReferences();
}
