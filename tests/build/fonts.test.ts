/** A title does not wait for more than it needs, and nothing that is to be set in the site's typeface lacks it. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { soundReview } from '../../src/audit/audit.ts';
import { folders, furtherContent } from '../builds.ts';
import { facesOf, glyphsOf, preloadedFonts, titleFaces } from './fonts.ts';
import { elementsOf, filesOf, find, type Page, readPages, textOf } from './pages.ts';

const budget = 20_000;
const hanOf = (text: string) => [...new Set(text.match(/\p{Script=Han}/gu))];

describe.each([
  ['this review', folders.site, 'content'],
  ['this review with a highlight more', folders.further, furtherContent],
  ['the second review', folders.mini, 'tests/fixtures/mini'],
])('%s', (_, folder, content) => {
  const pages = readPages(folder).filter(({ address }) => address !== '/404.html');
  const bytesOf = (file: string) => statSync(join(folder, file)).size;
  const heading = (page: Page) => textOf(find(page, 'h1') as never);
  const front = pages.filter(({ address }) => ['/', '/bilingual/'].includes(address));
  const glyphs = new Map<string, Promise<Set<string>>>();
  const has = async (file: string, character: string) => {
    const known = glyphs.get(file) ?? glyphsOf(join(folder, file));
    glyphs.set(file, known);
    return (await known).has(character);
  };
  /** Characters that no face of a page's lists of titles has, though it is declared for them, or that none is for. */
  const missingInLists = async (page: Page, text: string) => {
    const faces = facesOf(folder, page).filter(({ family }) => family === 'Titles');
    const missing: string[] = [];
    for (const character of hanOf(text)) {
      const code = character.codePointAt(0) ?? 0;
      const [face, ...others] = faces.filter(({ range: [first, last] }) => first <= code && code <= last);
      expect(others, `faces for ${character}`).toEqual([]);
      if (!face || !(await has(face.file, character))) missing.push(character);
    }
    return missing;
  };

  it.each(pages.map((page) => [page.address, page] as const))(
    '%s: at most 20 KB of font before the title shows, asked for at once, with each Han character of it',
    async (address, page) => {
      const preloaded = preloadedFonts(page);
      const title = hanOf(heading(page));
      expect(title.length > 0, 'is in Chinese').toBe(!address.startsWith('/en/'));
      if (title.length === 0) return expect(preloaded).toEqual([]);
      expect(titleFaces(folder, page).map(({ file }) => file)).toEqual(preloaded);
      const bytes = preloaded.reduce((sum, file) => sum + bytesOf(file), 0);
      expect(bytes).toBeGreaterThan(500);
      expect(bytes).toBeLessThanOrEqual(budget);
      for (const character of title) expect(await has(preloaded[0] ?? '', character), character).toBe(true);
    },
  );

  it('lists of titles have their face in parts of 20 KB at most, for each Han character one that has it', async () => {
    const { highlights } = soundReview(content);
    for (const page of front) {
      const index = find(page, 'ol', 'class', 'index');
      const items = index ? [...elementsOf(index)].filter(({ tagName }) => tagName === 'h2') : [];
      expect(items, page.address).toHaveLength(highlights.length);
      expect(await missingInLists(page, items.map(textOf).join('')), page.address).toEqual([]);
    }
    // A search may list any of them on any page.
    const titles = highlights.map(({ title }) => title.zh).join('');
    for (const page of pages) {
      const parts = facesOf(folder, page).filter(({ family }) => family === 'Titles');
      for (const { file } of parts) expect(bytesOf(file)).toBeLessThanOrEqual(budget);
      expect(await missingInLists(page, titles), page.address).toEqual([]);
    }
  });

  it('has no font that no page declares', () => {
    const declared = new Set(pages.flatMap((page) => facesOf(folder, page).map(({ file }) => file)));
    const fonts = filesOf(folder).filter((file) => file.endsWith('.woff2'));
    expect([...declared].sort()).toEqual(fonts.sort());
  });
});
