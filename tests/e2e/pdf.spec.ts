/** The PDFs as PDF.js reads them, which has no part in making them. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { printEditions } from '../../scripts/editions/print.ts';
import { wordsOf } from '../../src/figures/words.ts';
import { strings } from '../../src/languages/interface.ts';
import { editionNames, editions, type Locale, localeNames, locales } from '../../src/languages/table.ts';
import { review } from '../text.ts';
import { expect, test } from './site.ts';

// One print for all tests, as it takes longer than they do.
test.describe.configure({ mode: 'serial' });
const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
test.afterAll(() => rmSync(folder, { recursive: true }));

test('the single file is printed once for each edition', async ({ browser }) => {
  await printEditions(browser, { review, site: undefined }, folder);
});

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** What is tagged on all pages, which the numbers of the pages are not, without spaces: lines end anywhere. */
async function textOf(pdf: Pdf): Promise<string> {
  let text = '';
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent({ includeMarkedContent: true });
    let depth = 0;
    for (const item of items) {
      if ('str' in item) text += depth > 0 ? item.str : '';
      else depth += item.type === 'endMarkedContent' ? -1 : 1;
    }
  }
  return text.replace(/\s/g, '');
}

/** Expects texts in a text, one after another. */
function expectInOrder(text: string, texts: readonly string[]) {
  let from = 0;
  for (const part of texts) {
    const wanted = part.replace(/\s/g, '');
    const at = text.indexOf(wanted, from);
    expect(at, `“${part}” after “${text.slice(from - 20, from)}”`).toBeGreaterThanOrEqual(0);
    from = at + wanted.length;
  }
}

for (const edition of editionNames) {
  const languages: readonly Locale[] = editions[edition].languages;
  const [first = 'zh'] = languages;
  const inAll = (text: Record<'zh' | 'en', string>) => languages.map((locale) => text[locale]).join(' ');
  const tag = languages.join('-');

  test.describe(`the PDF in ${tag}`, () => {
    let pdf: Pdf;
    test.beforeAll(async () => {
      const file = readFileSync(join(folder, `${review.data.slug}.${tag}.pdf`));
      pdf = await getDocumentProxy(new Uint8Array(file));
    });

    test('has title, language, tags and the day of the last change, on A4', async () => {
      const info = Object.fromEntries(Object.entries((await pdf.getMetadata()).info));
      expect(info.Title).toBe(languages.map((locale) => review.data.title[locale]).join(' / '));
      expect(info.Language).toBe(locales[first].lang);
      expect(info.CreationDate).toContain(review.data.modified.replaceAll('-', ''));
      expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
      const { view } = await pdf.getPage(1);
      expect(view.map(Math.round)).toEqual([0, 0, 595, 842]);
    });

    test('has a bookmark for each highlight and each section', async () => {
      const [top] = await pdf.getOutline();
      const pages = ['figures', 'glossary', 'about'] as const;
      const label = (of: (t: (typeof strings)['en']) => string) =>
        languages.map((locale) => of(strings[locale])).join(' ');
      expect(top?.title.trim()).toBe(inAll(review.data.title));
      expect(top?.items.map(({ title }: { title: string }) => title.trim())).toEqual([
        label((t) => t.epub.contents),
        ...review.highlights.map(({ title }) => inAll(title)),
        ...pages.map((page) => label((t) => t.pages[page].title)),
      ]);
    });

    test('has every sentence in order, every figure and every term, in its languages and no other', async () => {
      const text = await textOf(pdf);
      for (const locale of languages) {
        expectInOrder(text, [
          ...[review.data.title, review.data.subtitle, review.data.byline].map((block) => block[locale]),
          ...review.highlights.flatMap(({ title, paragraphs }) => [
            title[locale],
            ...paragraphs.flatMap(({ segments }) => segments.map((segment) => segment[locale])),
          ]),
          ...review.highlights.flatMap(({ figures }) =>
            figures.flatMap((figure) => [wordsOf(figure, locale), figure.label[locale]]),
          ),
          ...Object.values(review.glossary).flatMap((term) => [term[locale], term.note[locale]]),
        ]);
        for (const { title, description } of review.highlights.flatMap(({ charts }) => charts)) {
          expectInOrder(text, [title[locale], description[locale]]);
        }
      }
      for (const locale of localeNames.filter((other) => !languages.includes(other))) {
        expect(text).not.toContain(review.data.title[locale].replace(/\s/g, ''));
      }
    });
  });
}
