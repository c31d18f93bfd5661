/** The language switch leads to the paragraph at hand: the one addressed, else the first one in view. */

function paragraphInView(): string {
  // At the top of the page the reader is at no paragraph yet.
  if (window.scrollY === 0) return '';
  const top = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  const paragraphs = [...document.querySelectorAll('[id^="p"]')].filter(({ id }) => /^p\d+$/.test(id));
  const first = paragraphs.find((paragraph) => paragraph.getBoundingClientRect().bottom > top);
  return first ? `#${first.id}` : '';
}

document.addEventListener('click', (event) => {
  const link =
    event.target instanceof Element && event.target.closest<HTMLAnchorElement>('[data-keeps-place]');
  if (!link) return;
  link.search = location.search;
  const addressed = document.querySelector(':target');
  const top = addressed?.getBoundingClientRect().top ?? -1;
  link.hash = top >= 0 && top < window.innerHeight ? location.hash : paragraphInView();
});
