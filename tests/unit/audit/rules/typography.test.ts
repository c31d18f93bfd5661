import { describe, expect, it } from 'vitest';
import { audit, check } from '../compared.ts';

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
  ['新桥建成了，大家 all 都可以走。', 9],
  ['，新桥建成了，大家都可以走。', 1],
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
  ['The the new bridge is built, and all may use it.', 1],
  ['the new bridge is built, and all may use it.', 1],
  ['“the new” bridge is built, and all may use it.', 1],
  [', and the new bridge is built; all may use it.', 1],
  ['The new bridge is built. all may use it.', 26],
])('English: %s', (wrong, column) => {
  const [first] = check(zh, wrong);
  expect(first).toMatchObject({ rule: 'typography', line: 14, column });
});

it.each([
  ['有下列情形之一的，应当重建：', 'A bridge shall be built anew in any of these cases:'],
  ['鉴于新桥已经建成，', 'Whereas the new bridge has been built,'],
  ['新桥建成；', 'The new bridge has been built.'],
  ['第十二条　桥上可以走自行车。', 'Article 12 Bicycles may use the bridge.'],
  ['第十二条 桥上可以走自行车。', 'Article 12 Bicycles may use the bridge.'],
])('an item of a list, a recital, an article: %s', (chinese, english) =>
  expect(check(chinese, english)).toEqual([]),
);

it('a pause at the end of the translation alone', () =>
  expect(check('新桥已经建成。', 'The new bridge has been built,')).toMatchObject([
    { rule: 'typography', line: 14 },
  ]));

it.each([
  'Party B shall pay Party A a deposit.',
  'Chen Chen built the bridge, and Pago Pago’s people use it.',
  'The bridge that that town had had for years is new, and all may use it.',
  'Bridges etc. are built by Co. and by iPhone users; see nos. two and vol. three.',
  'It is built, says the U.S. government at 3 p.m. on Monday.',
  '“Is it built?” asks one… and all may use it.',
  '(1) those who built it;',
  'those who built it, and all who may use it;',
  '120 meters of bridge are built, and all may use it.',
])('takes in English: %s', (right) => {
  const found = check(
    zh,
    right.replace(/\.?$/, (end) => (right.endsWith(';') ? end : '.')),
  );
  expect(
    found.filter(({ rule, expected }) => rule === 'typography' && !expected.includes('ends in')),
  ).toEqual([]);
});

describe('a segment after which its sentence goes on', () => {
  const last = { zh: '大家都可以走。', en: 'All may use it.' };
  const first = (zh: string, en: string) =>
    audit([{ zh, en }, last]).filter(({ rule }) => rule === 'typography');

  it.each(['新桥建成了，', '新桥建成了；', '新桥建成了。', '新桥建成了：'])('may end as %s', (zh) =>
    expect(first(zh, 'The new bridge is built,')).toEqual([]),
  );
  it.each(['The new bridge is built,', 'The new bridge is built;', 'The bridge is “built,”', 'It is built.'])(
    'may end as %s',
    (en) => expect(first('新桥建成了，', en)).toEqual([]),
  );
  it.each([
    ['新桥建成了', 'The new bridge is built,', 11],
    ['新桥建成了、', 'The new bridge is built,', 11],
    ['新桥建成了，', 'The new bridge is built', 14],
  ])('ends at a pause, unlike %s %s', (zh, en, line) =>
    expect(first(zh, en)).toEqual([expect.objectContaining({ line })]),
  );
});
