/** The EPUBs by the checks of EPUBCheck, and what these do not ask; tests/build/editions.test.ts compares the words. */
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { describe, expect, it } from 'vitest';
import { epubs } from '../../../src/editions/epub.ts';
import { wordsOf } from '../../../src/figures/words.ts';
import { locales } from '../../../src/languages/table.ts';
import type { Review } from '../../../src/review/types.ts';
import { attribute, elementsOf, textOf } from '../../build/pages.ts';
import { elementsIn, readEpub } from '../../epub.ts';
import { review } from '../../text.ts';

const booksOf = (review: Review, site?: URL) =>
  Promise.all(
    epubs({ review, site }).map(async ({ name, languages, make }) => {
      const bytes = Buffer.from(await make());
      return { name, languages, bytes, ...readEpub(bytes) };
    }),
  );
const books = await booksOf(review);
/** Values of a property; by their text, because a parser of HTML takes `meta` for empty. */
const metaOf = ({ files }: (typeof books)[number], property: string) =>
  [...(files.get('EPUB/package.opf') ?? '').matchAll(/<meta property="(.*?)".*?>(.*?)<\/meta>/g)].flatMap(
    ([, name, value]) => (name === property ? [value] : []),
  );
const identifierOf = ({ opf }: (typeof books)[number]) =>
  opf.filter(({ tagName }) => tagName === 'dc:identifier').map(textOf);

/** The language that an element is in, by its own mark or the nearest around it. */
const languageOf = (element: ReturnType<typeof elementsIn>[number]): string | undefined =>
  attribute(element, 'lang') ??
  (element.parentNode && 'attrs' in element.parentNode ? languageOf(element.parentNode) : undefined);

it('there is one in each language and one in both', () => {
  expect(books.map(({ name }) => name)).toEqual(
    ['zh', 'en', 'zh-en'].map((languages) => `${review.data.slug}.${languages}.epub`),
  );
});

describe.each(books)('$name', (book) => {
  const { bytes, documents, files, languages, opf } = book;
  const chapters = documents.filter(({ href }) => /^\d/.test(href));
  const figures = documents.find(({ href }) => href === 'figures.xhtml')?.elements ?? [];
  const inAll = (text: Record<'zh' | 'en', string>) => languages.map((locale) => text[locale]).join(' ');
  const within = (element: (typeof figures)[number], tag: RegExp) =>
    [...elementsOf(element)].filter(({ tagName }) => tag.test(tagName));

  it('is valid, without a warning', async () => {
    const { messages } = await EpubCheck.validate(bytes);
    expect(messages).toEqual([]);
  });

  it('begins with its type, not compressed, at the place where programs look for it (OCF 3.3, 4.2.6.2)', () => {
    expect(bytes.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
  });

  it('names its languages, and the day of the last change as the review has it', () => {
    const named = opf.filter(({ tagName }) => tagName === 'dc:language').map(textOf);
    expect(named).toEqual(languages.map((locale) => locales[locale].lang));
    expect(metaOf(book, 'dcterms:modified')).toEqual([`${review.data.modified}T00:00:00Z`]);
  });

  it('names the authors as the byline prints them', () => {
    const creators = opf.filter(({ tagName }) => tagName === 'dc:creator').map(textOf);
    const separator = languages[0] === 'zh' ? '' : ' ';
    expect(creators).toEqual(
      review.data.authors.map(({ [languages[0] ?? 'zh']: { family, given } }) => family + separator + given),
    );
    expect(creators.length).toBeGreaterThan(0);
  });

  it('says in each of its languages what the text is taken from, and who translated it', () => {
    const said = opf.filter(({ tagName }) => tagName === 'dc:description');
    expect(said.map((element) => [attribute(element, 'xml:lang'), textOf(element)])).toEqual(
      languages.map((locale) => [locales[locale].lang, review.data.origin?.[locale]]),
    );
  });

  it('claims alternative texts, which all images have, and no conformance that nobody has evaluated', () => {
    expect(metaOf(book, 'schema:accessibilityFeature')).toContain('alternativeText');
    const images = documents.flatMap(({ elements }) => elements.filter(({ tagName }) => tagName === 'img'));
    expect(images.map((image) => attribute(image, 'alt'))).toEqual([
      languages.map((locale) => review.data.title[locale]).join(' / '),
    ]);
    expect(metaOf(book, 'dcterms:conformsTo')).toEqual([]);
  });

  it('says that it has charts, and leads from each of them to the table of its figures', () => {
    expect(metaOf(book, 'schema:accessMode')).toEqual(['textual', 'visual', 'chartOnVisual']);
    expect(metaOf(book, 'schema:accessibilitySummary').join()).toMatch(/chart|图表/);
    const charts = chapters.flatMap(({ elements }) => elements.filter(({ tagName }) => tagName === 'figure'));
    const tables = charts.map((chart) => within(chart, /^a$/).map((link) => attribute(link, 'href')));
    const expected = review.highlights.flatMap(({ slug, charts }) =>
      charts.filter(({ lead }) => lead).map(() => [`figures.xhtml#${slug}`]),
    );
    expect(tables).toEqual(expected);
    const named = figures
      .filter(({ tagName }) => tagName === 'table')
      .map((table) => attribute(table, 'aria-labelledby'));
    expect(named).toEqual(expect.arrayContaining(expected.flat().map((href) => href.split('#')[1])));
  });

  it('has a chapter for each highlight, in the contents too', () => {
    const titles = review.highlights.map(({ title }) => languages.map((locale) => title[locale]).join(' '));
    const headings = chapters.map(({ elements }) => elements.find(({ tagName }) => tagName === 'h1'));
    expect(headings.map((heading) => heading && textOf(heading))).toEqual(titles);
    const links = elementsIn(files.get('EPUB/nav.xhtml') ?? '').filter(({ tagName }) => tagName === 'a');
    expect(links.map(textOf)).toEqual(expect.arrayContaining(titles));
  });

  it('leads to each note of the translator and to notes on terms, and nowhere else', () => {
    for (const [i, { elements }] of chapters.entries()) {
      const roles = (role: string) => elements.filter((element) => attribute(element, 'role') === role);
      const notes = roles('doc-footnote').map((note) => `#${attribute(note, 'id')}`);
      const references = roles('doc-noteref').map((reference) => attribute(reference, 'href'));
      expect(new Set(references)).toEqual(new Set(notes));
      const translators = notes.filter((id) => id.startsWith('#note-'));
      expect(translators.length).toBe(review.highlights[i]?.notes.length);
      expect(notes.length).toBeGreaterThan(translators.length);
      // A note of the translator leads back to its sentence, one on a term to the first words that lead to it.
      const backs = roles('doc-footnote').map((note) =>
        within(note, /^a$/).flatMap((link) =>
          attribute(link, 'role') === 'doc-backlink' ? attribute(link, 'href') : [],
        ),
      );
      const first = (note: string) =>
        roles('doc-noteref').find((reference) => attribute(reference, 'href') === note);
      expect(backs).toEqual([
        ...(review.highlights[i]?.notes ?? []).map(({ at }) => [`#${at}`]),
        ...notes.slice(translators.length).map((note) => [`#${attribute(first(note) as never, 'id')}`]),
      ]);
    }
  });

  it('lists every figure, as it is read alone, with its scope and a link to the sentence', () => {
    const rows = figures.filter(({ tagName }) => tagName === 'tr');
    expect(rows.map((row) => within(row, /^t[hd]$/).map(textOf))).toEqual(
      review.highlights.flatMap(({ figures }) =>
        figures.map((figure) => [
          inAll(figure.label) + (figure.scope ? inAll(figure.scope) : ''),
          languages.map((locale) => wordsOf(figure, locale)).join(' '),
        ]),
      ),
    );
    const targets = new Set(
      chapters.flatMap(({ href, elements }) =>
        elements.map((element) => `${href}#${attribute(element, 'id')}`),
      ),
    );
    const links = rows.flatMap((row) => within(row, /^a$/).map((link) => attribute(link, 'href') ?? ''));
    expect(links.map((link) => link.split('#')[1])).toEqual(
      review.highlights.flatMap(({ figures }) => figures.map(({ at }) => at)),
    );
    expect(links.filter((link) => !targets.has(link))).toEqual([]);
  });

  it('draws every chart, and those that lead a highlight above its text too, with title, scope and words', () => {
    const drawn = (elements: typeof figures) =>
      elements
        .filter(({ tagName }) => tagName === 'figure')
        .map((figure) => {
          const [image] = within(figure, /^svg$/);
          const named = ['aria-labelledby', 'aria-describedby'].map((name) =>
            elements.find((element) => attribute(element, 'id') === attribute(image as never, name)),
          );
          const texts = within(figure, /^text$/).map((text) =>
            within(text, /^tspan$/)
              .map(textOf)
              .join(''),
          );
          return [...named.map((element) => element && textOf(element)), texts.join('')];
        });
    const expected = (highlight: Review['highlights'][number], leadOnly: boolean) =>
      highlight.charts
        .filter(({ lead }) => lead || !leadOnly)
        .map((chart) => {
          const rows = chart.figures.map((id) => highlight.figures.find((figure) => figure.id === id));
          const scope = rows[0]?.scope;
          const texts = rows.flatMap((figure) =>
            languages.flatMap((locale) => (figure ? [wordsOf(figure, locale), figure.label[locale]] : [])),
          );
          return [
            inAll(chart.title) + (scope ? inAll(scope) : ''),
            languages.map((locale) => chart.description[locale]).join(''),
            texts.join(''),
          ];
        });
    const withoutSpaces = (texts: unknown) => JSON.stringify(texts).replaceAll(' ', '');
    const all = review.highlights.flatMap((highlight) => expected(highlight, false));
    expect(all.length).toBeGreaterThan(0);
    expect(withoutSpaces(drawn(figures))).toBe(withoutSpaces(all));
    for (const [i, { elements }] of chapters.entries()) {
      const leading = expected(review.highlights[i] as Review['highlights'][number], true);
      expect(withoutSpaces(drawn(elements))).toBe(withoutSpaces(leading));
    }
  });

  it('marks Chinese as Chinese', () => {
    for (const { href, elements } of documents) {
      for (const element of elements.filter(({ tagName }) => tagName !== 'head')) {
        const own = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
        if (/\p{Script=Han}/u.test(own)) expect(languageOf(element), `${href}: ${own}`).toBe('zh-Hans');
      }
    }
  });
});

describe('the identifier', () => {
  it('stays when the translation is mended, and is that of one review and one edition', async () => {
    const [first, ...others] = review.highlights;
    const mended = {
      ...review,
      highlights: [{ ...first, title: { zh: '', en: 'Mended' } }, ...others],
    } as Review;
    const ofMended = (await booksOf(mended)).map(identifierOf);
    const ofAnother = (await booksOf({ ...review, source: 'another text' })).map(identifierOf);
    const identifiers = books.map(identifierOf);
    expect(ofMended).toEqual(identifiers);
    expect(new Set([...identifiers, ...ofAnother].flat()).size).toBe(6);
    for (const [identifier] of identifiers) {
      expect(identifier).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    }
  });
});

it('a review without figures, notes, terms and origin has books all the same', async () => {
  const { origin, ...data } = review.data;
  const bare = {
    ...review,
    data,
    glossary: {},
    highlights: review.highlights.map((highlight) => ({ ...highlight, figures: [], charts: [], notes: [] })),
  };
  for (const book of await booksOf(bare, new URL('https://review.example/'))) {
    expect((await EpubCheck.validate(book.bytes)).messages).toEqual([]);
    expect(metaOf(book, 'schema:accessMode')).toEqual(['textual']);
    expect(metaOf(book, 'schema:accessibilitySummary').join()).not.toMatch(/chart|图表/);
  }
});
