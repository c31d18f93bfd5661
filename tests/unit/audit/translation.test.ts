import { expect, it } from 'vitest';
import { columnOf } from '../../../src/audit/translation.ts';

it('finds the column of a word in a line that has markup', () => {
  const written = '**新桥**的<Term id="x-1">长度</Term>为120米。';
  expect(columnOf(written, '新桥的长度为120米。', 6)).toBe(written.indexOf('120') + 1);
  expect(columnOf('  zh: “x”', 'zh: “x”', 0)).toBe(3);
});
