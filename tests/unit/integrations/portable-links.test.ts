import { expect, it } from 'vitest';
import { relativizeCss, relativizeHtml } from '../../../src/integrations/portable-links.ts';

it('makes addresses from the root relative and leaves all others as they are', () => {
  const html =
    '<a href="/en/#p1">a</a><a href="#p1">b</a><a href="https://x.example/">c</a><a href="//x.example/">d</a>' +
    '<form action="/search/"></form><script src="/assets/a.js"></script><p title="/en/">e</p><noscript><a href="/en/">f</a></noscript>';
  expect(relativizeHtml(html, '/about/')).toBe(
    '<a href="../en/#p1">a</a><a href="#p1">b</a><a href="https://x.example/">c</a><a href="//x.example/">d</a>' +
      '<form action="../search/"></form><script src="../assets/a.js"></script><p title="/en/">e</p><noscript><a href="../en/">f</a></noscript>',
  );
});

it('keeps what an address asks for, as it is written', () => {
  expect(relativizeHtml('<a class="a > b" href="/search/?q=a&amp;b#c">d href="/x" e</a>', '/en/')).toBe(
    '<a class="a > b" href="../search/?q=a&amp;b#c">d href="/x" e</a>',
  );
});

it('makes addresses in stylesheets relative', () => {
  expect(
    relativizeCss('a{src:url("/assets/t.woff2")}b{src:url(/x.svg)}c{src:url(y.svg)}', '/assets/a.css'),
  ).toBe('a{src:url("t.woff2")}b{src:url(../x.svg)}c{src:url(y.svg)}');
});
