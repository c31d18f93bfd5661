/**
 * The notes of terms. Where there is a margin, each stands in it level with the line of its term, or below the note
 * before it; the style shows the whole of one that has the focus. Elsewhere a note opens over the page.
 */
const notes = document.querySelector<HTMLElement>('.notes');
const terms = [...document.querySelectorAll<HTMLAnchorElement>('.term')];
/** A term leads to its entry in the glossary, which names its note. */
const noteOf = (term: HTMLAnchorElement) => document.getElementById(`note-${term.hash.slice(1)}`);

/** Tells the style where each note stands, which are short for want of room, and how long the column is. */
function level(column: HTMLElement) {
  column.classList.add('level');
  const origin = column.getBoundingClientRect().top;
  const lines = terms.map((term) => (term.getClientRects()[0]?.top ?? 0) - origin);
  let end = 0;
  for (const [i, term] of terms.entries()) {
    const note = noteOf(term);
    if (!note) continue;
    const top = Math.max(end, lines[i] ?? 0);
    note.style.setProperty('--top', `${top}px`);
    note.classList.remove('short');
    if (top + note.offsetHeight > (lines[i + 1] ?? Number.POSITIVE_INFINITY)) note.classList.add('short');
    end = top + note.offsetHeight;
  }
  column.style.setProperty('--length', `${end}px`);
}

const text = document.querySelector('.text');
// Lines move with the width of the screen, the fonts, and a counterpart that is unfolded.
if (notes && text && 'ResizeObserver' in window) new ResizeObserver(() => level(notes)).observe(text);

document.addEventListener('click', (event) => {
  const term = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('.term');
  if (!term || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const note = noteOf(term);
  if (!note?.showPopover) return;
  event.preventDefault();
  note.focus({ preventScroll: true });
  const inMargin = note.getBoundingClientRect();
  if (inMargin.height > 0 && inMargin.top >= 0 && inMargin.bottom <= window.innerHeight) return;
  // What has the focus when a note opens has it again once it is closed.
  term.focus({ preventScroll: true });
  // The term as its source makes the note the next stop of the Tab key, and the term the next after it.
  note.showPopover({ source: term });
  note.focus({ preventScroll: true });
  const [words, open] = [term.getBoundingClientRect(), note.getBoundingClientRect()];
  if (open.top < words.bottom && words.top < open.bottom) {
    window.scrollBy({ top: words.bottom - open.top + 16 });
  }
});

document.addEventListener('keydown', (event) => {
  const note = document.activeElement?.closest('.level .note');
  const term = terms.find((each) => noteOf(each) === note);
  if (event.key !== 'Escape' || !term) return;
  // This Esc leaves the note, and nothing else hears of it.
  event.stopImmediatePropagation();
  term.focus({ preventScroll: true });
});
