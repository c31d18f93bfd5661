// Looks for the site's front page in the folders above the missing address, the nearest first, and points the
// links and forms there: it is where the search bundle of this very build lies. Plain JavaScript, set into the page as it is.
(async () => {
  const { search } = document.querySelector('main').dataset;
  const folders = location.pathname.split('/').slice(0, -1);
  for (; folders.length > 0; folders.pop()) {
    const root = `${folders.join('/')}/`;
    const answer = await fetch(`${root}${search}pagefind-entry.json`, { method: 'HEAD' }).catch(() => null);
    if (!answer?.ok) continue;
    for (const link of document.querySelectorAll('[data-page]')) {
      link[link.tagName === 'FORM' ? 'action' : 'href'] = root + link.dataset.page;
    }
    return;
  }
})();
