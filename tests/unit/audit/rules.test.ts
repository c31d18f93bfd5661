/** The table of rules, and the translations that all of them let pass. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/audit/rules/index.ts';
import { short } from './compared.ts';

describe('the table', () => {
  const filesOf = (folder: string, end: string) =>
    readdirSync(folder)
      .filter((name) => name !== 'index.ts')
      .map((name) => name.replace(end, ''))
      .sort();
  const names = rules.map(({ name }) => name).sort();

  it('has every rule that has a file', () => expect(names).toEqual(filesOf('src/audit/rules', '.ts')));
  it('has no rule without a test', () =>
    expect(names).toEqual(filesOf('tests/unit/audit/rules', '.test.ts')));
});

describe('sound translations', () => {
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
