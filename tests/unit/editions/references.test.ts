/** References as the About page shows them. */
import { expect, it } from 'vitest';
import { referencesOf } from '../../../src/editions/citation/references.ts';
import { review } from '../../text.ts';

const site = new URL('https://example.org/review/');
const [first] = review.highlights;

it('has the review and each highlight in every style and language', () => {
  const works = referencesOf({ review, site });
  expect(works.map(({ id }) => id)).toEqual([review.data.slug, ...review.highlights.map(({ slug }) => slug)]);
  for (const { references, title } of works) {
    expect(references).toHaveLength(4);
    for (const { html } of references) {
      expect(html.zh).toContain(title.zh);
      expect(html.en).toContain('Unofficial translation by an AI model');
    }
  }
});

it('shows the address where the site knows its own, and hides what only the browser knows', () => {
  const htmlOf = (known: URL | undefined) =>
    referencesOf({ review, site: known })[1]?.references.map(({ html }) => html.en) ?? [];
  for (const html of htmlOf(site)) {
    expect(html).toContain(`>https://example.org/review/en/${first?.slug}/</a>`);
    expect(html.match(/<span hidden>/g)).toHaveLength(1);
  }
  for (const html of htmlOf(undefined)) {
    expect(html).toContain(`<a href="/en/${first?.slug}/"></a>`);
    expect(html.match(/<span hidden>/g)).toHaveLength(2);
  }
});

it('takes no word of a title for markup', () => {
  const title = { zh: '<b>', en: 'A & B <b>' };
  const odd = { ...review, highlights: [{ ...first, title } as never] };
  expect(referencesOf({ review: odd, site })[1]?.references[0]?.html.en).toContain('A &amp; B &lt;b>');
});
