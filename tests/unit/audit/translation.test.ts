/** Each rule that compares a sentence with its translation: what it finds, where, and what it lets pass. */
import { describe, expect, it } from 'vitest';
import { auditSentences } from '../../../src/audit/sentences.ts';
import { isNear } from '../../../src/audit/spelling.ts';
import { columnOf } from '../../../src/audit/translation.ts';
import { readReview } from '../../../src/review/read.ts';
import { type Glossary, glossarySchema } from '../../../src/schemas/glossary.ts';
import type { HighlightData } from '../../../src/schemas/highlight.ts';
import { namesSchema } from '../../../src/schemas/names.ts';

const { review } = readReview('tests/fixtures/mini');
const [highlight] = review.highlights;
if (!highlight) throw new Error('The fixture has no highlight.');

const common = { note: { zh: '无', en: 'None' }, basis: 'article' };
const glossary: Glossary = glossarySchema.parse({
  'twin-bridges': {
    zh: '双桥',
    en: 'x',
    forms: { zh: ['双桥'], en: ['Twin Bridges', 'two bridges'] },
    ...common,
  },
  stages: {
    zh: '期',
    en: 'x',
    forms: { zh: ['首期', '末期'], en: ['opening stage', 'closing stage'] },
    paired: true,
    ...common,
  },
  rivers: { zh: '三川', en: 'x', forms: { zh: ['三川'], en: ['three rivers'] }, ...common },
});
const names = namesSchema.parse({
  people: [{ zh: '张建慧', en: 'Zhang Jianhui' }],
  places: [
    { zh: '港湾镇', en: 'Harbor Town', implied: true },
    { zh: '淮阳', en: 'Huaiyang' },
    { zh: '商水', en: 'Shangshui' },
  ],
});

const audit = (texts: { zh: string; en: string }[], exceptions: HighlightData['exceptions'] = []) => {
  const segments = texts.map(({ zh, en }, i) => ({
    id: `p1.${i + 1}`,
    zh,
    en,
    line: { zh: 11 + i, en: 14 + i },
  }));
  const lines: string[] = [];
  for (const { zh, en, line } of segments) {
    lines[line.zh - 1] = zh;
    lines[line.en - 1] = en;
  }
  const only = {
    ...highlight,
    figures: [],
    notes: [],
    exceptions,
    lines,
    paragraphs: [{ id: 'p1', segments }],
  };
  return auditSentences({ ...review, glossary, names, highlights: [only] }, []);
};
const check = (zh: string, en: string, exceptions: HighlightData['exceptions'] = []) =>
  audit([{ zh, en }], exceptions);

/** Findings as “rule line:column found”. */
const short = (zh: string, en: string) =>
  check(zh, en).map(({ rule, line, column, found }) => `${rule} ${line}:${column} ${found.slice(0, 24)}`);

describe('sound pairs', () => {
  it.each([
    ['新桥长120米。', 'The new bridge is 120 meters long.'],
    ['总投资437亿元，占99.9%。', 'Total investment was 43.7 billion yuan, or 99.9 percent.'],
    ['第二届大会于2022年11月25日开幕。', 'The second congress opened on November 25, 2022.'],
    ['千万三川儿女都来了。', 'Ten million sons and daughters of the three rivers have come.'],
    ['一批企业走出困境。', 'A number of enterprises have come through their difficulties.'],
    [
      '“双桥”工程首期完工，末期开工。',
      'The “Twin Bridges” project closed its opening stage and began its closing stage.',
    ],
    ['我市修了两座新的小学。', 'Harbor Town has built two new primary schools.'],
    ['让不能来到现场的人也能收看。', 'People who could not be there were able to watch it as well.'],
    ['不断完善公共服务，坚定不移。', 'It kept improving public services unswervingly.'],
    ['（步行8分钟）……', '(An 8-minute walk)…'],
    ['他说：“好。”', 'He said: “It’s good.”'],
  ])('%s', (zh, en) => expect(short(zh, en)).toEqual([]));
});

describe('alignment', () => {
  it.each([
    ['', 'alignment 14:1 nothing'],
    ['新桥已经建成，大家都可以走。', 'alignment 14:1 “新桥已经建成，大家都可以走。”'],
    ['The new bridge is 建成, and everybody may use it.', 'alignment 14:19 “建成”'],
    ['Done.', 'alignment 14:1 5: “Done.”'],
    [
      'The new bridge has been built at last, after many years of waiting, and everybody in the town, old and young, rich and poor, may now walk on it as often as they like.',
      'alignment 14:1 166: “The new bridge has',
    ],
    ['The new bridge is done. All may use it. All may use it.', 'alignment 14:41 “All may use it.” again'],
  ])('“%s”', (en, expected) => expect(short('新桥已经建成，大家都可以走。', en)).toEqual([expected]));

  it.each([
    ['a copy', '老桥也在那里，很短。', 'The new bridge is there, and long.', 'that of p1.1'],
    [
      'one sentence translated in two ways',
      '新桥也在那里，很长。',
      'There is the bridge, a long one.',
      'There is',
    ],
  ])('finds %s', (_, zh, en, found) => {
    const findings = audit([
      { zh: '新桥也在那里，很长。', en: 'The new bridge is there, and long.' },
      { zh, en },
    ]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule: 'alignment', line: 15, column: 1 });
    expect(findings[0]?.found).toContain(found);
  });

  it('misses the Chinese', () => {
    expect(short('The new bridge is open.', 'The new bridge is open.')[0]).toMatch(/^alignment 11:1 /);
  });
});

describe('figures', () => {
  it.each([
    ['新桥长120米。', 'The new bridge is 130 meters long.', 'figures 14:19 130 (meter): “130 meters”'],
    [
      '新桥长120米。',
      'The new bridge is rather long.',
      'figures 11:4 120 (meter), “120米”, in the Chinese al',
    ],
    ['新桥建成了，很长。', 'The six new bridges are built.', 'figures 14:5 6, “six”, in the English alone'],
    [
      '投资437亿元，已开工。',
      'An investment of 437 billion yuan has begun.',
      'figures 14:18 437,000,000,000 (yuan): “437 bil',
    ],
    [
      '下降0.2个百分点，很好。',
      'It fell by 0.2 percent, which is good.',
      'figures 14:12 0.2 (percent): “0.2 percent”',
    ],
    ['小学41所，中学86所。', 'There are 86 primary and 41 secondary schools.', 'figures 14:11 86, 41'],
    [
      '大会于11月25日开幕。',
      'The congress opened on November 26.',
      'figures 14:24 26 (day of the month): “November',
    ],
    ['第二届大会开幕了。', 'The third congress has opened.', 'figures 14:5 3 (ordinal): “third”'],
  ])('%s %s', (zh, en, expected) => {
    expect(expected).toContain(short(zh, en)[0]);
    expect(short(zh, en)).toHaveLength(1);
  });
});

describe('terms and names', () => {
  it.each([
    ['双桥工程完工了。', 'The project of bridges is finished.', /^terms 11:1 none in/],
    ['这项工程已经完工了。', 'The Twin Bridges project is finished.', /^terms 14:5 none in/],
    ['首期工程已经完工了。', 'The closing stage is now finished.', /^terms 14:5 “closing stage”$/],
    ['张建慧作了典型发言。', 'Zhang Jianhua gave a speech to all.', /^names 14:7 “Jianhua”$/],
    ['淮阳区建了一座桥。', 'A bridge was built in Shangshui.', /^names 14:23 “Shangshui”$/],
    ['港湾镇建了一座桥。', 'A bridge was built in the town.', /^names 11:1 none in/],
    ['我市建了一座桥。', 'A bridge was built in Huaiyang.', /^names 14:23 none in/],
  ])('%s %s', (zh, en, expected) => {
    expect(short(zh, en)[0]).toMatch(expected);
    expect(short(zh, en)).toHaveLength(1);
  });

  it('takes a word for a misspelled name if one letter makes the difference', () => {
    for (const near of ['Huaiyan', 'Huaiiyang', 'Huaiyong', 'Huiayang'])
      expect(isNear(near, 'Huaiyang')).toBe(true);
    for (const far of ['Huaiyang', 'Huayan', 'Guiyang', 'Yanghuai'])
      expect(isNear(far, 'Huaiyang')).toBe(false);
  });
});

describe('negation', () => {
  it.each([
    [
      '大桥已经建成通车了。',
      'The bridge has not been opened yet.',
      'negation 14:16 none in: 大桥已经建成通车了。',
    ],
    ['大家不能在桥上骑车。', 'Everybody can ride on the bridge.', 'negation 11:3 none in: Everybody can r'],
  ])('%s %s', (zh, en, expected) => expect(short(zh, en)).toEqual([expected]));
});

describe('typography', () => {
  const zh = '新桥建成了，大家都可以走。';
  const en = 'The new bridge is built, and all may use it.';

  it.each([
    ['新桥建成了,大家都可以走。', 6],
    ['新桥建成了， 大家都可以走。', 7],
    ['新桥建成了，大家都可以走', 13],
    ['新桥“建成了，大家都可以走。', 3],
    ['新桥建成了）大家都可以走。', 6],
    ['新桥建成了，，大家都可以走。', 6],
    ['新桥建成了，大家都可以走…', 13],
    ['新桥建成了，"大家"都可以走。', 7],
    ['新桥建成了，大家 App 都可以走。', 9],
  ])('Chinese: %s', (wrong, column) => {
    const [first] = check(wrong, en);
    expect(first).toMatchObject({ rule: 'typography', line: 11, column });
  });

  it.each([
    ['The new bridge is built,  and all may use it.', 25],
    ['The new bridge is built, and all may use it', 44],
    ['The new bridge is built，and all may use it.', 24],
    ['The new bridge is “built, and all may use it.', 19],
    ['The new bridge is "built", and all may use it.', 19],
    ["The town's bridge is built, and all may use it.", 9],
    ['The new bridge is built , and all may use it.', 24],
    ['The new bridge is built,and all may use it.', 24],
    ['The new bridge is is built, and all may use it.', 16],
  ])('English: %s', (wrong, column) => {
    const [first] = check(zh, wrong);
    expect(first).toMatchObject({ rule: 'typography', line: 14, column });
  });
});

describe('exceptions', () => {
  const zh = '新桥居全省第一位，大家都可以走。';
  const en = 'The new bridge is the highest of all in the province; everybody may use it.';
  const exception = {
    at: 'p1.1',
    rule: 'figures',
    about: '第一',
    reason: '“The highest” needs no ordinal.',
  } as const;

  it('excuse the finding that they name', () => {
    expect(check(zh, en).map(({ fix }) => fix)[0]).toContain('{ at: p1.1, rule: figures, about: "第一"');
    expect(check(zh, en, [exception])).toEqual([]);
  });

  it.each([
    ['that was mended', exception, en.replace('the highest', 'the first, the highest')],
    ['of another rule', { ...exception, rule: 'terms' as const }, en],
    ['of other words', { ...exception, about: '一' }, en],
    ['of another sentence', { ...exception, at: 'title' as const }, en],
    ['of a sentence that is not there', { ...exception, at: 'p7.1' }, en],
  ])('are findings themselves where they excuse nothing: one %s', (_, stale, english) => {
    const stales = check(zh, english, [stale]).filter(({ rule }) => rule === 'exceptions');
    expect(stales).toHaveLength(1);
    expect(stales[0]?.expected).toContain(stale.about);
  });

  it('excuse one finding each', () => expect(check(zh, en, [exception, exception])).toHaveLength(1));
});

it('finds the column of a word in a line that has markup', () => {
  const written = '**新桥**的<Term id="x-1">长度</Term>为120米。';
  expect(columnOf(written, '新桥的长度为120米。', 6)).toBe(written.indexOf('120') + 1);
  expect(columnOf('  zh: “x”', 'zh: “x”', 0)).toBe(3);
});
