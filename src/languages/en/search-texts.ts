import type { SearchStrings } from '../search-texts.ts';

const plural = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** What the search says of its results, in English. */
export const searchTexts: SearchStrings = {
  found: (places, highlights, more) =>
    `${plural(places, 'place')} in ${more ? 'the first ' : ''}${plural(highlights, 'highlight')}`,
  places: (n) => plural(n, 'place'),
  byPinyin: (count) => `Found by pinyin: ${count}`,
  pinyinHit: 'By pinyin',
  showMore: 'Show more',
  nearest: 'Similar terms:',
  foundNothing: ['Nothing found for “', '”.'],
  clearMarks: (n) => `Clear ${plural(n, 'mark')}`,
};
