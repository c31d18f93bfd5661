/** The engine against the built index, in Node: what it finds is compared with the text itself. */
import { beforeAll, describe, expect, it } from 'vitest';
import { editionNames, type Locale, localeNames } from '../../src/languages/table.ts';
import type { Engine } from '../../src/search/browser/engine.ts';
import { placesOf } from '../../src/search/build/places.ts';
import { fold } from '../../src/search/shared/fold.ts';
import type { Stored } from '../../src/search/shared/record.ts';
import { words } from '../../src/search/shared/tokens.ts';
import { pagePath } from '../../src/site/addresses.ts';
import { folders } from '../builds.ts';
import { bundleOf, engineOf, found as findSlugs, measure, queriesOf } from '../search-queries.ts';
import { nowhere, permanentSlugs, review, slugsWith } from '../text.ts';
import { readPages } from './pages.ts';

const { highlights } = review;
const queries = queriesOf(highlights);
let engine: Engine;
const found = (query: string) => findSlugs(engine, query);
const search = async (query: string, locale: 'zh' | 'en') =>
  (await engine.search(query, { locale, enough: Infinity, signal: new AbortController().signal })).hits;

beforeAll(async () => {
  engine = await engineOf(bundleOf(folders.site));
});

describe('finds what holds a query, all of it and nothing else', () => {
  const everyNinth = queries.windows().filter(({ query }, i) => query.length <= 3 || i % 9 === 0);
  it.each([
    ['strings of 1 to 3 letters or digits, and every ninth longer one', everyNinth],
    ['pieces with punctuation inside', queries.acrossPunctuation(500)],
    ['strings that stand nowhere', queries.nowhere(500)],
    ['traditional characters', queries.traditional(400)],
  ])('%s', async (_, set) => {
    expect(set.length).toBeGreaterThanOrEqual(400);
    expect(await measure(engine, set)).toMatchObject({ recall: 100, precision: 100, wrong: [] });
  });

  it.each(['', ' '])(
    'words by their pinyin, with those of the same sound; between syllables “%s”',
    async (separator) => {
      const set = queries.pinyin(700, separator);
      expect(set.length).toBe(700);
      const { recall, wrong } = await measure(engine, set);
      expect(recall, wrong.join(' ')).toBeGreaterThanOrEqual(99.9);
    },
  );
});

describe('outside the texts of the highlights', () => {
  const places = placesOf(review);
  const nameOf = ({ slug, place }: Pick<Stored, 'slug' | 'place'>) => `${slug}#${place?.id}`;
  const foundPlaces = async (query: string, locale: Locale = 'zh') => {
    const { places } = await engine.search(query, {
      locale,
      enough: Infinity,
      signal: new AbortController().signal,
    });
    return places.map(({ highlight }) => nameOf(highlight)).sort();
  };

  it.each(localeNames)(
    'finds each label, term, note and paragraph by what it says, in %s',
    async (locale) => {
      expect(new Set(places.map(({ place }) => place?.kind)).size).toBe(5);
      for (const place of places) {
        for (const line of place[locale].split('\n\n')) {
          // Chinese words in English text are searched for in the Chinese.
          if (locale === 'en' && /\p{Script=Han}/u.test(line)) continue;
          const query = locale === 'en' ? `"${line.replaceAll(/["“”]/g, '')}"` : line.replaceAll(/\s/g, '');
          expect(await foundPlaces(query, locale), line).toContain(nameOf(place));
        }
      }
    },
  );

  it('finds all that has a string of a label, and nothing else', async () => {
    const labels = review.highlights.flatMap(({ figures }) => figures.map(({ label }) => label.zh));
    const strings = labels.flatMap((label) => [...fold(label)].map((_, i) => fold(label).slice(i, i + 3)));
    for (const query of new Set(strings.filter((string) => /^\p{Script=Han}{3}$/u.test(string)))) {
      const expected = places.filter(({ zh }) => zh.split('\n\n').some((line) => fold(line).includes(query)));
      expect(await foundPlaces(query), query).toEqual(expected.map(nameOf).sort());
    }
  });

  it.each([
    ['簽約項目總投資', 'figures#three-batches.signed-investment'],
    ['qianyuexiangmuzongtouzi', 'figures#three-batches.signed-investment'],
    ['wang yan', 'about#source'],
    ['wangyan', 'about#source'],
  ])('finds %s', async (query, place) => expect(await foundPlaces(query)).toContain(place));

  it('each leads to an element that is there', () => {
    const pages = new Map(readPages(folders.site).map(({ address, html }) => [address, html]));
    for (const { slug, place } of places) {
      for (const edition of editionNames) {
        const html = pages.get(pagePath(edition, slug)) ?? '';
        expect(html, slug).not.toBe('');
        if (place?.id) expect(html, `${slug} ${edition}`).toContain(` id="${place.id}"`);
      }
    }
  });
});

it('offers what may have been meant, if that finds something', async () => {
  expect((await engine.suggest('logistcs')).queries).toEqual(['logistics']);
  expect((await engine.suggest('物留')).queries[0]).toBe('物流');
  expect((await engine.suggest('"high-speed rail"')).queries).toContain('"high-speed railway"');
  expect((await engine.suggest(nowhere)).queries).toEqual([]);
});

it('a decimal point is part of a number', async () => {
  const exact = async (query: string) =>
    (await search(query, 'zh')).flatMap(({ highlight, matches }) =>
      matches.map(({ block, locale, start, end }) => highlight.blocks[block]?.[locale].slice(start, end)),
    );
  const decimals = review.highlights
    .flatMap(({ figures }) => figures.flatMap(({ zh, en }) => [zh, en]))
    .flatMap((words) => words.match(/\d+\.\d+/) ?? []);
  expect(decimals.length).toBeGreaterThan(10);
  for (const number of decimals) {
    expect(new Set(await exact(number)), number).toEqual(new Set([number]));
    for (const other of [number.replace('.', ''), number.replace('.', ':')])
      expect((await exact(other)).join(), other).not.toContain('.');
  }
});

it('finds every English word by each of its beginnings', async () => {
  const inHighlight = highlights.map(({ slug, title, paragraphs }) => {
    const texts = [title.en, ...paragraphs.flatMap(({ segments }) => segments.map(({ en }) => en))];
    return { slug, words: new Set(texts.flatMap(words).map(({ text }) => text)) };
  });
  const beginnings = new Set<string>();
  for (const { words } of inHighlight) {
    for (const word of words) for (let end = 2; end <= word.length; end++) beginnings.add(word.slice(0, end));
  }
  for (const query of beginnings) {
    const slugs = await found(query);
    for (const { slug, words } of inHighlight) {
      if ([...words].some((word) => word.startsWith(query))) expect(slugs, query).toContain(slug);
    }
  }
});

describe('English', () => {
  /** The words marked in the highlights that were published first; which others may come, nobody knows. */
  const marked = async (query: string) => {
    const found = await search(query, 'en');
    const hits = found.filter(({ highlight }) => permanentSlugs.includes(highlight.slug));
    const words = hits.flatMap(({ highlight, matches }) =>
      matches.map(({ block, start, end }) => highlight.blocks[block]?.en.slice(start, end).toLowerCase()),
    );
    return [...new Set(words)].sort();
  };

  it.each([
    ['party', ['party']],
    ['investing', ['invest', 'investment']],
    ['e-commerce', ['e-commerce']],
    ['"party committee"', ['party committee']],
    ['"party comm"', []],
    ['43.7 billion', ['43.7 billion']],
    ['billion 43.7', ['43.7', 'billion']],
    ['43', ['43.7']],
    ['59600', ['59,600']],
    ['59,600', ['59,600']],
  ])('%s marks %j', async (query, expected) => expect(await marked(query)).toEqual(expected));

  it('wants all words of a query in one highlight', async () => {
    const [one, other] = [/\bacrobatics\b/i, /\blogistics\b/i];
    expect(slugsWith(one).concat(slugsWith(other)).length).toBeGreaterThan(slugsWith(one, other).length);
    expect(await found('acrobatics logistics')).toEqual(slugsWith(one, other).sort());
    expect(await found('"committee Party"')).toEqual(slugsWith(/\bcommittee\W+party\b/i).sort());
  });
});
