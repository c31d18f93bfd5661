/**
 * Opens the note of a term in place of its glossary entry. A note that is in view in the margin is given the
 * focus; any other opens as a sheet, so that the reader never loses the place.
 */
document.addEventListener('click', (event) => {
  const term = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('[data-note]');
  if (!term || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const note = document.getElementById(`note-${term.dataset.note}`);
  if (!note?.showPopover) return;
  event.preventDefault();
  const { top, bottom, height } = note.getBoundingClientRect();
  const isInView = height > 0 && top >= 0 && bottom <= window.innerHeight;
  // The term as its source makes the note the next stop of the Tab key, and the term the next after it.
  if (!isInView) note.showPopover({ source: term });
  note.focus({ preventScroll: true });
  const covered = isInView ? 0 : term.getBoundingClientRect().bottom - note.getBoundingClientRect().top;
  if (covered > 0) window.scrollBy({ top: covered + 16 });
});
