import { describe, expect, it } from 'vitest';
import { check } from '../compared.ts';

const found = (zh: string, en: string) =>
  check(zh, en)
    .filter(({ rule }) => rule === 'acronyms')
    .map(({ about }) => about);

describe('finds', () => {
  it.each([
    ['全镇GDP增长。', 'The GNP of the town grew.', 'GDP'],
    ['全镇GDP增长。', 'The town saw growth.', 'GDP'],
    ['推广AI助手。', 'VR assistants are promoted.', 'AI'],
    ['生产LED灯。', 'It makes LCD lamps.', 'LED'],
    ['用iPhone拍摄。', 'It was shot with a phone.', 'iPhone'],
    ['PM2.5下降。', 'MP2.5 fell.', 'PM'],
    ['加入WTO。', 'It joined the WHO.', 'WTO'],
  ])('%s %s', (zh, en, about) => expect(found(zh, en)).toEqual([about]));
});

describe('takes', () => {
  it.each([
    ['全镇GDP增长。', 'The town’s GDP grew.'],
    ['全镇GDP增长。', 'The gross domestic product of the town grew.'],
    ['CPI上涨。', 'Consumer prices rose.'],
    ['CPI上涨。', 'The consumer price index rose.'],
    ['举办MBA课程。', 'It offers a course for masters of business administration.'],
    ['打造CBD。', 'It builds a central business district.'],
    ['CEO来了。', 'The chief executive has come.'],
    ['利用FDI。', 'It used foreign direct investment.'],
    ['推广AI助手。', 'Artificial intelligence assistants are promoted.'],
    ['推广AI助手。', 'Smart assistants are promoted.'],
    ['下载App。', 'Download the app.'],
    ['覆盖WiFi。', 'It has Wi-Fi.'],
    ['5G基站、PM2.5、A4纸。', 'Base stations of the fifth generation, fine particles, and paper.'],
    ['R&D中心。', 'An R&D center.'],
    ['国内生产总值增长。', 'GDP grew.'],
    ['PPP项目。', 'Public-private partnership projects.'],
    ['NGO参加。', 'NGOs took part.'],
  ])('%s %s', (zh, en) => expect(found(zh, en)).toEqual([]));
});
