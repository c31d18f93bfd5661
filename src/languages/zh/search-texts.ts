/** What the search says of its results, in Chinese. */
export const searchTexts = {
  found: (places: number, highlights: number, more: boolean) =>
    more ? `前${highlights}个亮点中有${places}处` : `${highlights}个亮点，共${places}处`,
  places: (n: number) => `${n}处`,
  byPinyin: (count: string) => `按拼音找到：${count}`,
  pinyinHit: '按拼音',
  showMore: '显示更多',
  morePlaces: (n: number) => `另有${n}处`,
  elsewhere: (places: number) => `本站其他地方：${places}处`,
  foundElsewhere: (places: number) => `正文中没有；本站其他地方有${places}处`,
  kinds: { front: '首页', figures: '数字', glossary: '词汇表', note: '译注', about: '关于' },
  nearest: '您要找的是不是：',
  /** What stands before and after the query. */
  foundNothing: ['没有找到“', '”。'] as [string, string],
  clearMarks: (n: number) => `清除标记（${n}处）`,
};
