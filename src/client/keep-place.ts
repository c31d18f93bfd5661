/** The language switch leads to the sentence at hand: the one in focus or addressed, else the first one in view. */
import { firstInView, sentenceOf } from './sentences.ts';

function place(): string {
  const focused = sentenceOf(document.activeElement);
  if (focused) return `#${focused.id}`;
  const top = document.querySelector(':target')?.getBoundingClientRect().top ?? -1;
  if (top >= 0 && top < window.innerHeight) return location.hash;
  // At the top of the page the reader is at no sentence yet.
  const first = window.scrollY > 0 && firstInView();
  return first ? `#${first.id}` : '';
}

document.addEventListener('click', (event) => {
  const link =
    event.target instanceof Element && event.target.closest<HTMLAnchorElement>('[data-keeps-place]');
  if (!link) return;
  // Which language comes first is the link's own, but for that to the very page.
  const first = new URLSearchParams(link.search).get('first');
  const query = new URLSearchParams(location.search);
  if (!link.hasAttribute('aria-current')) query.delete('first');
  if (first) query.set('first', first);
  link.search = String(query);
  link.hash = place();
});
