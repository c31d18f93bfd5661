/** What of the text a reader has selected. */
import type { PageKeys } from './page-keys.ts';

/** Whether a selection has any word of an element; it may end where the element begins, and have none. */
function hasWordsOf(selection: Range, element: Element): boolean {
  const common = document.createRange();
  common.selectNodeContents(element);
  if (selection.compareBoundaryPoints(Range.START_TO_START, common) > 0) {
    common.setStart(selection.startContainer, selection.startOffset);
  }
  if (selection.compareBoundaryPoints(Range.END_TO_END, common) < 0) {
    common.setEnd(selection.endContainer, selection.endOffset);
  }
  return common.toString().trim() !== '';
}

/** The sentences of which any word is selected. */
export function selectedSentences({ sentences }: PageKeys): HTMLElement[] {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return [];
  const range = selection.getRangeAt(0);
  return sentences().filter((sentence) => hasWordsOf(range, sentence));
}
