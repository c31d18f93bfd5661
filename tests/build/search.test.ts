/** The engine against the built index, in Node: what it finds is compared with the text itself. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/search/browser/engine.ts';
import { words } from '../../src/search/shared/tokens.ts';
import { folders } from '../builds.ts';
import { bundleOf, engineOf, found as findSlugs, measure, queriesOf } from '../search-queries.ts';
import { permanentSlugs, review, slugsWith } from '../text.ts';

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
    ['437', []],
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
