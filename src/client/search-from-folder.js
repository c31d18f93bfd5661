// The search page cannot search without a server, so its form leads to the single file, which can, and tells it the edition.
// Plain JavaScript, set into that page as it is.
if (location.protocol === 'file:') {
  addEventListener('submit', ({ target }) => {
    target.action = document.querySelector('.needs-script a').href;
  });
  addEventListener('formdata', ({ formData }) => {
    formData.set('edition', document.documentElement.dataset.edition);
  });
}
