import { describe, expect, it } from 'vitest';
import { languageRuns } from '../../../src/languages/language-runs.ts';

/** The runs of a text, those in the other language between brackets. */
const marked = (text: string, locale: 'zh' | 'en') =>
  languageRuns(text, locale)
    .map((run) => (run.locale ? `[${run.locale}:${run.text}]` : run.text))
    .join('');

describe('in Chinese', () => {
  it.each([
    ['见 Bridges of Henan 一书', '见 [en:Bridges of Henan] 一书'],
    ['两个词 Open Data 也算', '两个词 [en:Open Data] 也算'],
    ['Open Data 在前，在后 Big Data', '[en:Open Data] 在前，在后 [en:Big Data]'],
    ['Café Zürich 也是', '[en:Café Zürich] 也是'],
    // A word alone is as good as Chinese: an abbreviation, a unit, a name.
    ['用 App 点餐', '用 App 点餐'],
    ['GDP 增长 5 km', 'GDP 增长 5 km'],
    ['App、Web 两种', 'App、Web 两种'],
    ['没有拉丁字母', '没有拉丁字母'],
  ])('%s → %s', (text, expected) => expect(marked(text, 'zh')).toBe(expected));
});

describe('in English', () => {
  it.each([
    ['the “三个一批” campaign', 'the “[zh:三个一批]” campaign'],
    ['renders 学位, which', 'renders [zh:学位], which'],
    ['first 周商大会，第二届 then 物流', 'first [zh:周商大会，第二届] then [zh:物流]'],
    ['marked 上接 A5 版 there', 'marked [zh:上接] A5 [zh:版] there'],
    ['no Chinese in it', 'no Chinese in it'],
  ])('%s → %s', (text, expected) => expect(marked(text, 'en')).toBe(expected));
});

it('loses nothing of a text, and makes no run of nothing', () => {
  for (const text of ['', 'Open Data', '物流', '物流 Open Data', '见 A B 和 C D。']) {
    for (const locale of ['zh', 'en'] as const) {
      const runs = languageRuns(text, locale);
      expect(runs.map((run) => run.text).join('')).toBe(text);
      expect(runs.every((run) => run.text !== '')).toBe(true);
    }
  }
});
