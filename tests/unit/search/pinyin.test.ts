import { describe, expect, it } from 'vitest';
import { pinyinPlaces } from '../../../src/search/browser/matches.ts';
import { foldText } from '../../../src/search/shared/fold.ts';
import { packReadings, readingsOf, syllableRows, unpackReadings } from '../../../src/search/shared/pinyin.ts';

const readings = unpackReadings(
  packReadings(
    readingsOf([
      { text: '方案反感2路', syllables: ['fang', 'an', 'fan', 'gan', '2', 'lu'] },
      { text: '绿行行', syllables: ['lv', 'hang', 'xing'] },
    ]),
  ),
);

it('keeps the readings of a text’s Chinese characters', () => {
  expect([...readings.keys()]).toEqual(['fang', 'an', 'fan', 'gan', 'lu', 'lv', 'hang', 'xing']);
  expect(readings.get('hang')).toEqual(new Set('行'));
});

describe('syllableRows', () => {
  it.each([
    [
      'fangan',
      [
        ['fan', 'gan'],
        ['fang', 'an'],
      ],
    ],
    ['fang an', [['fang', 'an']]],
    ["fang'an", [['fang', 'an']]],
    ['FĀNG’àn', [['fang', 'an']]],
    ['lǜ', [['lv']]],
    ['lvx', [['lv', 'xing']]],
    ['fangx', [['fang', 'xing']]],
    ['fangxy', []],
    ['x lu', []],
    ['', []],
  ])('%s can be read as %j', (query, rows) => expect(syllableRows(query, readings)).toEqual(rows));

  it('takes the beginning of a syllable for one only where nothing else fits', () => {
    expect(syllableRows('fan', readings)).toEqual([['fan']]);
  });

  it('gives up on a query that could be cut in countless ways', () => {
    expect(syllableRows('fangan'.repeat(50), readings).length).toBeLessThanOrEqual(32);
  });
});

it('finds the characters that can be read so, across punctuation', () => {
  const text = '“方”案，反感';
  const places = pinyinPlaces(foldText(text), [['fang', 'an']], readings);
  expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(['方”案']);
});
