/** The EPUBs by the checks of EPUBCheck, and what these do not ask; tests/build/editions.test.ts compares the words. */
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { describe, expect, it } from 'vitest';
import { epubs } from '../../../src/editions/epub.ts';
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

  it('claims alternative texts, which all images have, and no conformance that nobody has evaluated', () => {
    expect(metaOf(book, 'schema:accessibilityFeature')).toContain('alternativeText');
    const images = documents.flatMap(({ elements }) => elements.filter(({ tagName }) => tagName === 'img'));
    expect(images.map((image) => attribute(image, 'alt'))).toEqual([
      languages.map((locale) => review.data.title[locale]).join(' / '),
    ]);
    expect(metaOf(book, 'dcterms:conformsTo')).toEqual([]);
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
      const backs = roles('doc-backlink').map((back) => attribute(back, 'href'));
      expect(backs).toEqual(review.highlights[i]?.notes.map(({ at }) => `#${at}`));
    }
  });

  it('lists the figures of each chapter, as printed, with their scope and a link to the sentence', () => {
    for (const [i, { elements }] of chapters.entries()) {
      const rows = elements.filter(({ tagName }) => tagName === 'tr');
      const cells = rows.map((row) =>
        [...elementsOf(row)].flatMap((cell) => (/^t[hd]$/.test(cell.tagName) ? [textOf(cell)] : [])),
      );
      const inAll = (text: Record<'zh' | 'en', string>) => languages.map((locale) => text[locale]).join(' ');
      expect(cells).toEqual(
        review.highlights[i]?.figures.map((figure) => [
          inAll(figure.label) + (figure.scope ? inAll(figure.scope) : ''),
          inAll(figure),
        ]),
      );
      const links = rows.map((row) => [...elementsOf(row)].find(({ tagName }) => tagName === 'a'));
      expect(links.map((link) => attribute(link, 'href'))).toEqual(
        review.highlights[i]?.figures.map(({ at }) => `#${at}`),
      );
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
    highlights: review.highlights.map((highlight) => ({ ...highlight, figures: [], notes: [] })),
  };
  for (const { bytes } of await booksOf(bare, new URL('https://review.example/'))) {
    expect((await EpubCheck.validate(bytes)).messages).toEqual([]);
  }
});
