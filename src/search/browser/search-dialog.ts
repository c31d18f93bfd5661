/** What the dialog of the search does beyond opening and closing. */

export function attachDialog(dialog: HTMLDialogElement) {
  // A browser would first clear the field, and only the next Esc would close; none is for the page below.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    dialog.close();
  });
  let pressed: EventTarget | null = null;
  dialog.addEventListener('pointerdown', ({ target }) => {
    pressed = target;
  });
  dialog.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a');
    // Beside the dialog, and not at the end of a selection that was drawn out of it.
    if (event.target === dialog && pressed === dialog) dialog.close();
    // A link into this very page would only scroll below the dialog, and mark nothing.
    if (!link || link.pathname !== location.pathname || link.search !== location.search) return;
    event.preventDefault();
    const { href } = link;
    // The page's own address comes back first, as the dialog closes.
    dialog.addEventListener('close', () => location.assign(href), { once: true });
    dialog.close();
  });
}
