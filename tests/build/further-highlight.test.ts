/** An editor who adds a highlight touches `content/` alone. Its fonts are looked at with the others, in fonts.test.ts. */
import { expect, it } from 'vitest';
import { checkReview, soundReview } from '../../src/audit/audit.ts';
import { formatFinding } from '../../src/audit/reports/text.ts';
import { folders, furtherContent } from '../builds.ts';
import { further } from '../further-highlight.ts';
import { bundleOf, engineOf, found } from '../search-queries.ts';
import { review, slugs } from '../text.ts';
import { attribute, elementsOf, find, type Page, readPages, textOf } from './pages.ts';

const pages = new Map(readPages(folders.further).map((page) => [page.address, page]));
const at = (address: string) => pages.get(address) as Page;

it('its title has characters that no other title has', () => {
  const others = review.highlights.map(({ title }) => title.zh).join('');
  expect([...further.title.zh].filter((character) => !others.includes(character)).length).toBeGreaterThan(3);
});

it('the audit finds nothing to mend, and it is the last of all', () => {
  expect(checkReview(furtherContent).findings.map(formatFinding)).toEqual([]);
  expect(soundReview(furtherContent).highlights.map(({ slug }) => slug)).toEqual([...slugs, further.slug]);
});

it.each([
  ['/', further.title.zh],
  ['/en/', further.title.en],
  ['/bilingual/', further.title.zh + further.title.en],
])('%s lists it and its page has its title', (root, title) => {
  const list = find(at(root), 'ol', 'class', 'index');
  const links = list ? [...elementsOf(list)].filter(({ tagName }) => tagName === 'a') : [];
  expect(links.map((link) => attribute(link, 'href'))).toEqual(
    [...slugs, further.slug].map((slug) => `${slug}/`),
  );
  expect(textOf(links[links.length - 1] as never).trim()).toBe(title);
  const page = at(`${root}${further.slug}/`);
  expect(textOf(find(page, 'h1') as never).trim()).toBe(title);
  expect(attribute(find(page, 'a', 'rel', 'prev'), 'href')).toBe(`../${slugs[slugs.length - 1]}/`);
});

it('its sentences are told apart at line ends of any kind', () => {
  expect(at(`/${further.slug}/`).html).toContain('散步。</span><span id="p1.2">岸边');
});

it('the search finds it', async () => {
  const engine = await engineOf(bundleOf(folders.further));
  expect(await found(engine, further.title.zh)).toEqual([further.slug]);
  expect(await found(engine, '"riverside greenway"')).toEqual([further.slug]);
});
