import { expect, it } from 'vitest';
import { inRow, type Match, placesOf, searchable } from '../../../src/search/browser/matches.ts';
import { queryParts } from '../../../src/search/browser/query.ts';

it.each([
  ['43.7 billion', 'Of 43.7 billion yuan, 1 billion', ['43.7 billion']],
  ['billion 43.7', 'Of 43.7 billion yuan, 1 billion', []],
  ['rail freight', 'By rail, freight and rail. Rail freight', ['rail, freight', 'Rail freight']],
  ['rail freight', 'Rail has more freight', []],
  ['rail', 'Rail by rail', ['Rail', 'rail']],
])('%s stands side by side in “%s” at %j', (query, text, expected) => {
  const ofParts = queryParts(query).map((part) =>
    placesOf(searchable(text, 'en'), part).map((place): Match => ({ ...place, block: 0, locale: 'en' })),
  );
  expect(inRow(ofParts, () => text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
