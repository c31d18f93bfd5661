/** What the list of keys says, in Chinese. */
export const keyTexts = {
  on: '使用这些按键',
  close: '关闭',
  keys: {
    '/': '搜索',
    'j k': '下一句、上一句',
    '← →': '句中上一处、下一处对应的词语',
    t: '显示或收起这一句的译文',
    c: '复制或引用这一句',
    v: '换一种语言版本',
    o: '交换两种语言的先后',
    '?': '显示这张表',
  },
};
