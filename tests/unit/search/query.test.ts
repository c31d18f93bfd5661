import { describe, expect, it } from 'vitest';
import { localeNames } from '../../../src/languages/table.ts';
import { placesOf, searchable } from '../../../src/search/browser/matches.ts';
import { queryParts } from '../../../src/search/browser/query.ts';

describe('queryParts', () => {
  const parts = (query: string) =>
    queryParts(query).map(({ characters, exact }) => (exact ? `"${characters}"` : characters));

  it.each([
    ['  物流　（京东） ，', ['物流', '京东']],
    ['“五星”支部', ['五星支部']],
    ['"五星"支部', ['五星支部']],
    ['"Party committee" e-commerce', ['"partycommittee"', 'ecommerce']],
    ['"logistic" hubs', ['"logistic"', 'hubs']],
    ['物流 京东 物流', ['物流', '京东']],
    ['"…" +', []],
  ])('%s asks for %j', (query, expected) => expect(parts(query)).toEqual(expected));

  it('takes the last part alone for unfinished, or every part if told so', () => {
    expect(queryParts('e-commerce hub').map(({ words, unfinished }) => [words, unfinished])).toEqual([
      [['e', 'commerce'], false],
      [['hub'], true],
    ]);
    expect(queryParts('logist hub', true).every(({ unfinished }) => unfinished)).toBe(true);
  });
});

describe('placesOf', () => {
  const block = {
    zh: '总投资561.8亿元，３Ｄ打印“五星”支部1.63万个，41项',
    en: 'Worth 56.18 billion yuan; e-commerce and high-speed rail, 41 stations of the State Council, 59,600',
  };
  const found = (query: string) => {
    const [part] = queryParts(query);
    return localeNames.flatMap((locale) => {
      const places = part ? placesOf(searchable(block[locale], locale), part) : [];
      return places.map(({ start, end }) => block[locale].slice(start, end));
    });
  };

  it.each([
    ['561.8亿', ['561.8亿']],
    ['5618亿', []],
    ['5618', []],
    ['8亿', ['8亿']],
    ['163', []],
    ['561.8', ['561.8']],
    ['56.18', ['56.18']],
    ['4.1', []],
    ['41', ['41', '41']],
    ['3d打', ['３Ｄ打']],
    ['五星支部', ['五星”支部']],
    ['ecommerce', ['e-commerce']],
    ['e-commerce', ['e-commerce']],
    ['e‑commerce', ['e-commerce']],
    ['highspeed', ['high-speed']],
    ['high', ['high']],
    ['stations', ['stations']],
    ['state', ['State']],
    ['59600', ['59,600']],
    ['59,600', ['59,600']],
  ])('%s is at %j', (query, expected) => expect(found(query)).toEqual(expected));
});
