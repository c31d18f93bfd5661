import { place } from './place.ts';

/** What the bar that quotes a sentence says, and what it adds to the words, in Chinese. */
export const quoteTexts = {
  place: (first: string, last: string) => (first === last ? place(first) : `${place(first)}至${place(last)}`),
  quote: (where: string) => `引用：${where}`,
  copy: '复制',
  /** What can be copied: the words in the languages of an edition, the address, or a figure with its sentence. */
  parts: { zh: '中文', en: '英文', both: '双语', link: '链接', figure: '数字' },
  /** A figure in a line. */
  figure: (label: string, value: string, scope?: string) =>
    `${label}：${value}${scope ? `（${scope}）` : ''}`,
  share: '分享',
  cite: '引用',
  /** The date on which a page was seen, as references write it: in full, or with its month cut where a style does so. */
  seen: {
    long: (date: Date) => date.toLocaleDateString('zh-CN', { dateStyle: 'long' }),
    short: (date: Date) => date.toLocaleDateString('zh-CN', { dateStyle: 'long' }),
  },
  copied: (part: string) => `已复制${part}。`,
  failed: '没有取到要复制的内容，请检查网络后再试。',
  refused: '浏览器不允许复制。文字已选中，请自行复制。',
  /** The line below the words that says what they are taken from. */
  source: (title: string, where: string, review: string) => `——《${title}》${where}，载《${review}》`,
};
