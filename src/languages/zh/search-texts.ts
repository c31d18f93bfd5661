/** What the search says of its results, in Chinese. */
export const searchTexts = {
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
