import { expect, it } from 'vitest';
import { relativizeHtml } from '../../../src/integrations/portable-links.ts';

it('makes addresses from the root relative and leaves all others as they are', () => {
  const html =
    '<a href="/en/#p1">a</a><a href="#p1">b</a><a href="https://x.example/">c</a><a href="//x.example/">d</a>' +
    '<form action="/search/"></form><script src="/assets/a.js"></script><p title="/en/">e</p><noscript><a href="/en/">f</a></noscript>';
  expect(relativizeHtml(html, '/about/')).toBe(
    '<a href="../en/#p1">a</a><a href="#p1">b</a><a href="https://x.example/">c</a><a href="//x.example/">d</a>' +
      '<form action="../search/"></form><script src="../assets/a.js"></script><p title="/en/">e</p><noscript><a href="../en/">f</a></noscript>',
  );
});
