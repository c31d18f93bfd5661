import type { Locale } from './locales.ts';

/** Texts that the search shows with what it finds; apart from the others so that a page loads only these. */
const zh = {
  found: (places: number, highlights: number, more: boolean) =>
    `${more ? '前 ' : ''}${highlights} 个亮点，共 ${places} 处`,
  places: (n: number) => `${n} 处`,
  byPinyin: (count: string) => `按拼音找到：${count}`,
  pinyinHit: '按拼音',
  showMore: '显示更多',
  nearest: '相近的词：',
  /** What stands before and after the query. */
  foundNothing: ['没有找到“', '”。'] as [string, string],
  clearMarks: (n: number) => `清除标记（${n} 处）`,
};

export type SearchStrings = typeof zh;

const plural = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;

const en: SearchStrings = {
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

export const searchStrings: Record<Locale, SearchStrings> = { zh, en };
