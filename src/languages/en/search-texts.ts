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
  morePlaces: (n) => `${plural(n, 'more place')}`,
  elsewhere: (places) => `Elsewhere on the site: ${plural(places, 'place')}`,
  foundElsewhere: (places) => `Not in the highlights; ${plural(places, 'place')} elsewhere on the site`,
  kinds: {
    front: 'Front page',
    figures: 'Figures',
    glossary: 'Glossary',
    note: 'Translator’s note',
    about: 'About',
  },
  nearest: 'Did you mean:',
  foundNothing: ['Nothing found for “', '”.'],
  clearMarks: (n) => `Clear ${plural(n, 'mark')}`,
};
