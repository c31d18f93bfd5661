import { describe, expect, it } from 'vitest';
import { wordPairFinder } from '../../../src/audit/word-pairs.ts';

const term = { note: { zh: '注', en: 'note' }, basis: 'article' as const };
const glossary = {
  yuan: { ...term, zh: '亿元', en: 'billion yuan', forms: { zh: ['亿元'], en: ['billion yuan'] } },
  five: { ...term, zh: '五星', en: 'Five Stars', forms: { zh: ['五星'], en: ['Five Stars'] } },
};
const names = {
  people: [],
  places: [
    { zh: '周口', en: 'Zhoukou', implied: true },
    { zh: '唐山', en: 'Tangshan', implied: false },
  ],
  organizations: [],
};
const find = wordPairFinder(glossary, names);

/** The words of each pair, those of one language joined by a bar. */
const pairs = (zh: string, en: string) =>
  find({ zh, en }).map((pair) => [
    pair.zh.map(({ start, end }) => zh.slice(start, end)).join('|'),
    pair.en.map(({ start, end }) => en.slice(start, end)).join('|'),
  ]);

describe('words that answer each other', () => {
  it('are numbers of one value, whole, whatever stands first', () => {
    expect(pairs('总投资437亿元，项目41个。', 'There were 41 projects worth 43.7 billion yuan.')).toEqual([
      ['437亿元', '43.7 billion yuan'],
      ['41', '41'],
    ]);
  });

  it('are names and terms, whose own numbers are no figures', () => {
    expect(pairs('唐山的“五星”有五个。', 'The Five Stars of Tangshan are five.')).toEqual([
      ['五', 'five'],
      ['唐山', 'Tangshan'],
      ['五星', 'Five Stars'],
    ]);
  });

  it('are a day with its month, which English says in one', () => {
    expect(pairs('2022年11月25日开幕。', 'It opened on November 25, 2022.')).toEqual([
      ['2022年', '2022'],
      ['11月|25日', 'November 25'],
    ]);
  });

  it('are all of them where a thing is said more than once, as often in both languages', () => {
    expect(pairs('唐山，唐山！', 'Tangshan! Tangshan!')).toEqual([['唐山|唐山', 'Tangshan|Tangshan']]);
  });

  it.each([
    ['我市有唐山路。', 'Zhoukou has a road.', 'one language alone has it'],
    [
      '唐山到唐山。',
      'To Tangshan and back.',
      'one has it more often, so that it is not sure which answers which',
    ],
    ['增长5%。', 'It grew by 6 percent.', 'the values differ'],
    ['融为一体。', 'One of the best.', 'neither is sure to be a number'],
  ])('%s %s: none, because %3$s', (zh, en) => {
    expect(pairs(zh, en)).toEqual([]);
  });
});
