// Opened from a folder, without a server, a browser lists what is in a page's folder instead of showing the page, so
// links lead to its file. Plain JavaScript, set into the page as it is, because no module is loaded from a folder.
if (location.protocol === 'file:') {
  addEventListener('click', ({ target }) => {
    const link = target.closest('a:not([rel=external])');
    if (link) link.pathname = link.pathname.replace(/\/$/, '/index.html');
  });
}
