import type { Locale } from './locales.ts';

/** Texts that the search shows while it works; apart from the others so that a page loads only these. */
const zh = {
  failed: '搜索没有成功：搜索文件没能载入。请检查网络后再试；阅读不受影响。',
  tryAgain: '再试一次',
  found: (places: number, highlights: number) => `${highlights} 个亮点，共 ${places} 处`,
  foundNothing: (query: string) => `没有找到“${query}”。`,
  clearMarks: (n: number) => `清除标记（${n} 处）`,
};

export type SearchStrings = typeof zh;

const plural = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;

const en: SearchStrings = {
  failed:
    'The search did not work: its files could not be loaded. Check the connection and try again; reading is not affected.',
  tryAgain: 'Try again',
  found: (places, highlights) => `${plural(places, 'place')} in ${plural(highlights, 'highlight')}`,
  foundNothing: (query) => `Nothing found for “${query}”.`,
  clearMarks: (n) => `Clear ${plural(n, 'mark')}`,
};

export const searchStrings: Record<Locale, SearchStrings> = { zh, en };
