/**
 * Opens the note of a term in place of its glossary entry. Where the notes stand in the margin they are
 * visible already, and the one asked for is given the focus.
 */
document.addEventListener('click', (event) => {
  const term = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('[data-note]');
  if (!term || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const note = document.getElementById(`note-${term.dataset.note}`);
  if (!note?.showPopover) return;
  event.preventDefault();
  const inMargin = getComputedStyle(note).position === 'static';
  if (!inMargin) note.showPopover();
  note.focus({ preventScroll: !inMargin });
});
