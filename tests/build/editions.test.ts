/** Every file that leaves the site has the words of the content, all of them and no others. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { soundReview } from '../../src/audit/audit.ts';
import { strings } from '../../src/languages/interface.ts';
import { type Locale, type Localized, localeNames, locales } from '../../src/languages/table.ts';
import type { Review } from '../../src/review/types.ts';
import { folders } from '../builds.ts';
import { markdownHeadings, readers } from './edition-readers.ts';
import { attribute, elementsOf, readPages, textOf } from './pages.ts';
import { nodesIn, textsAt, validate } from './xml.ts';

/** The blocks of the review in reading order, each as its sentences. */
function blocksOf({ data, highlights }: Review, locale: Locale): string[][] {
  return [
    ...[data.title, data.subtitle, data.byline, data.origin].flatMap((text) =>
      text ? [[text[locale]]] : [],
    ),
    ...highlights.flatMap(({ title, paragraphs }) => [
      [title[locale]],
      ...paragraphs.map(({ segments }) => segments.map((segment) => segment[locale])),
    ]),
  ];
}

/** Compares texts, which are blocks or sentences, with the content, sentence by sentence. */
function expectWords(texts: readonly string[] | undefined, review: Review, locale: Locale) {
  let rest = `${texts?.join('\n')}\n`;
  for (const sentences of blocksOf(review, locale)) {
    for (const [i, sentence] of sentences.entries()) {
      expect(rest.slice(0, sentence.length)).toBe(sentence);
      rest = rest.slice(sentence.length);
      const end = rest.startsWith('\n') || i === sentences.length - 1 ? '\n' : locales[locale].separator;
      expect(rest.slice(0, end.length), `after “${sentence}”`).toBe(end);
      rest = rest.slice(end.length);
    }
  }
  expect(rest).toBe('');
}

/** The languages that a file's name tells, such as `.zh-en.txt`; all, where it tells none. */
function languagesOf(name: string): readonly Locale[] {
  const tags = name.split('.').at(-2)?.split('-');
  const named = localeNames.filter((locale) => tags?.includes(locale));
  return named.length > 0 ? named : localeNames;
}

/** Files that hold something else than the text; each has a test of its own, below or in tests/unit/editions. */
const others = /^glossary\.tbx$|^figures\.|\.(bib|ris|csl\.json|data\.zip)$/;

describe.each([
  ['the review', folders.site, 'content'],
  ['a review of several sentences a paragraph', folders.mini, 'tests/fixtures/mini'],
])('of %s', (_, site, content) => {
  const review = soundReview(content);
  const folder = join(site, 'downloads');
  // The page of downloads itself stands beside them, and the charts, which the page of figures leads to.
  const beside = ['index.html', 'charts'];
  const names = readdirSync(folder).filter((name) => !beside.includes(name) && !/\.(br|gz)$/.test(name));
  const files = names.filter((name) => name !== 'SHA256SUMS');
  const charts = existsSync(join(folder, 'charts'))
    ? readdirSync(join(folder, 'charts'))
        .filter((name) => !/\.(br|gz)$/.test(name))
        .map((name) => `charts/${name}`)
    : [];
  const read = (name: string) => readFileSync(join(folder, name));

  it.each(files.filter((name) => !others.test(name)))(
    '%s has every sentence as it is in the content',
    (name) => {
      const reader = readers[extname(name)];
      if (!reader) throw new Error(`No test reads ${name}: tests/build/edition-readers.ts needs a reader.`);
      const languages = languagesOf(name);
      const texts = reader(read(name), languages);
      expect(Object.keys(texts)).toEqual(languages);
      for (const locale of languages) expectWords(texts[locale], review, locale);
    },
  );

  const hash = (content: string | Buffer) => createHash('sha256').update(content);

  it('SHA256SUMS and every page of downloads have each file, with its sum and its size', () => {
    const sumOf = (name: string) => hash(read(name)).digest('hex');
    const sums = read('SHA256SUMS').toString();
    const summed = [...files, ...charts].map((name) => `${sumOf(name)}  ${name}`);
    expect(sums.trim().split('\n').sort()).toEqual(summed.sort());
    const pages = readPages(site).filter(({ address }) => address.endsWith('/downloads/'));
    expect(pages.length).toBe(3);
    for (const { elements } of pages) {
      const links = elements.filter((element) => attribute(element, 'download') !== undefined);
      const linked = links.map((link) => attribute(link, 'href')?.split('/').at(-1));
      expect(linked.sort()).toEqual(names.sort());
      for (const name of files) {
        const row = elements.find((element) => element.tagName === 'li' && textOf(element).includes(name));
        expect(row && textOf(row)).toContain(sumOf(name));
        const sizes = [...elementsOf(row as never)].filter(({ tagName }) => tagName === 'data');
        expect(sizes.map((size) => attribute(size, 'value'))).toEqual([String(read(name).length)]);
      }
    }
  });

  it('the single file is small, asks for nothing, and allows nothing but what is in it', () => {
    const file = read(`${review.data.slug}.html`);
    expect(file.length).toBeLessThanOrEqual(200_000);
    const elements = [...elementsOf(parse(file.toString()))];
    const asking = elements.filter(
      (element) => element.tagName === 'link' || attribute(element, 'src') !== undefined,
    );
    expect(asking).toEqual([]);
    const policy = elements
      .map((element) => attribute(element, 'content') ?? '')
      .find((text) => /-src/.test(text));
    const allowed = elements
      .filter(({ tagName, attrs }) => tagName === 'style' || (tagName === 'script' && attrs.length === 0))
      .map((element) => `${element.tagName}-src 'sha256-${hash(textOf(element)).digest('base64')}'`);
    expect(
      policy
        ?.split('; ')
        .filter((part) => /-src/.test(part))
        .sort(),
    ).toEqual(["default-src 'none'", ...allowed].sort());
  });

  it('every link in the single file leads to an element of it', () => {
    const elements = [...elementsOf(parse(read(`${review.data.slug}.html`).toString()))];
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const links = elements.flatMap((element) => attribute(element, 'href') ?? []);
    for (const link of links.filter((href) => !href.startsWith('http'))) expect(ids).toContain(link.slice(1));
  });

  it.each([
    ['en', ({ en }: Localized) => en],
    ['zh-en', ({ zh, en }: Localized) => `${zh} / ${en}`],
  ] as const)('Markdown in %s has the title and those of the highlights as headings', (edition, of) => {
    const { slug, title } = review.data;
    expect(markdownHeadings(read(`${slug}.${edition}.md`))).toEqual([
      { level: 1, text: of(title) },
      ...review.highlights.map((highlight) => ({ level: 2, text: of(highlight.title) })),
    ]);
  });

  it.each(files.filter((name) => /\.(tmx|xlf|tbx)$/.test(name)))(
    '%s keeps to the rules of its format',
    (name) => {
      validate(read(name), extname(name).slice(1));
    },
  );

  it('TMX and XLIFF name each segment by its address, once', () => {
    const { slug } = review.data;
    const addresses = review.highlights.flatMap(({ slug: page, paragraphs }) =>
      paragraphs.flatMap(({ segments }) => segments.map(({ id }) => `${page}/#${id}`)),
    );
    const units = nodesIn(read(`${slug}.tmx`), '//tu').flatMap((unit) => textsAt(unit, '@tuid'));
    expect(new Set(units).size).toBe(units.length);
    expect(units.filter((id) => /#p\d/.test(id))).toEqual(addresses);
    const segments = nodesIn(read(`${slug}.xlf`), '//xliff:segment').flatMap((segment) => {
      const [page] = textsAt(segment, '../../@original');
      return textsAt(segment, '@id').map((id) => `${page}#${id}`);
    });
    expect(segments.filter((id) => /#p\d/.test(id))).toEqual(addresses);
  });

  it('TBX has each term with its words, its meaning and the basis of that, in each language', () => {
    const read = nodesIn(readFileSync(join(folder, 'glossary.tbx')), '//termEntry').map((entry) =>
      textsAt(entry, './/term | .//descrip | .//admin | .//note | @id'),
    );
    const expected = Object.entries(review.glossary).map(([id, { basis, note, forms, ...term }]) => [
      `term-${id}`,
      ...localeNames.flatMap((locale) => {
        const source = { article: [strings[locale].basisArticle], unverified: [] }[basis] ?? [basis];
        return [note[locale], ...source, ...new Set([term[locale], ...forms[locale]])];
      }),
    ]);
    expect(read).toEqual(expected);
  });
});
