import { expect, it } from 'vitest';
import { short } from '../compared.ts';

it.each([
  ['双桥工程完工了。', 'The project of bridges is finished.', /^terms 11:1 none in/],
  ['这项工程已经完工了。', 'The Twin Bridges project is finished.', /^terms 14:5 none in/],
  ['首期工程已经完工了。', 'The closing stage is now finished.', /^terms 14:5 “closing stage”$/],
])('%s %s', (zh, en, expected) => {
  expect(short(zh, en)[0]).toMatch(expected);
  expect(short(zh, en)).toHaveLength(1);
});
