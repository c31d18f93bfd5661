import { expect, it } from 'vitest';
import { short } from '../compared.ts';

it.each([
  ['张建慧作了典型发言。', 'Zhang Jianhua gave a speech to all.', /^names 14:7 “Jianhua”$/],
  ['淮阳区建了一座桥。', 'A bridge was built in Shangshui.', /^names 14:23 “Shangshui”$/],
  ['港湾镇建了一座桥。', 'A bridge was built in the town.', /^names 11:1 none in/],
  ['我市建了一座桥。', 'A bridge was built in Huaiyang.', /^names 14:23 none in/],
])('%s %s', (zh, en, expected) => {
  expect(short(zh, en)[0]).toMatch(expected);
  expect(short(zh, en)).toHaveLength(1);
});
