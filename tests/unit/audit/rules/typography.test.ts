import { expect, it } from 'vitest';
import { check } from '../compared.ts';

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
