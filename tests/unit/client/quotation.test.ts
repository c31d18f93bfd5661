import { expect, it } from 'vitest';
import { type Quotation, quotationText } from '../../../src/client/quotation.ts';

const quotation: Quotation = {
  words: {
    zh: '新桥长120米。\n桥上可以走自行车。',
    en: 'The bridge is 120 meters long.\nBicycles may use it.',
  },
  first: 'p1.2',
  last: 'p2.1',
  title: { zh: '新桥通车', en: 'A new bridge opens' },
  review: { zh: '港湾镇回顾', en: 'Harbor Town in review' },
  origin: { zh: '英文是非官方译文。', en: 'The English is an unofficial translation.' },
};

it('has the words, and below them title, place and review', () => {
  expect(quotationText(quotation, ['zh'])).toBe(
    '新桥长120米。\n桥上可以走自行车。\n——《新桥通车》第1段第2小句至第2段第1小句，载《港湾镇回顾》',
  );
});

it('says of a translation, and of no other text, what it is', () => {
  expect(quotationText({ ...quotation, last: 'p1.2' }, ['en'])).toBe(
    'The bridge is 120 meters long.\nBicycles may use it.\n— A new bridge opens · Paragraph 1, part 2 · Harbor Town in review\nThe English is an unofficial translation.',
  );
  expect(quotationText({ ...quotation, origin: undefined }, ['en'])).toMatch(/ · Harbor Town in review$/);
});

it('has each language with its source, in the order asked for', () => {
  const [zh, en] = [quotationText(quotation, ['zh']), quotationText(quotation, ['en'])];
  expect(quotationText(quotation, ['en', 'zh'])).toBe(`${en}\n\n${zh}`);
});
