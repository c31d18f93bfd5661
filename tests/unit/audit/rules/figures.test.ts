import { expect, it } from 'vitest';
import { short } from '../compared.ts';

it.each([
  ['新桥长120米。', 'The new bridge is 130 meters long.', 'figures 14:19 130 (m): “130 meters”'],
  ['新桥长120米。', 'The new bridge is rather long.', 'figures 11:4 120 (m), “120米”, in the Chinese al'],
  ['新桥建成了，很长。', 'The six new bridges are built.', 'figures 14:5 6, “six”, in the English alone'],
  [
    '投资437亿元，已开工。',
    'An investment of 437 billion yuan has begun.',
    'figures 14:18 437,000,000,000 (CNY): “437 bil',
  ],
  [
    '下降0.2个百分点，很好。',
    'It fell by 0.2 percent, which is good.',
    'figures 14:12 0.2 (percent): “0.2 percent”',
  ],
  [
    '小学41所，中学86所。',
    'There are 86 primary and 41 secondary schools.',
    'figures 14:11 “86” before “41”',
  ],
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
