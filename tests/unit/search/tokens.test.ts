import { describe, expect, it } from 'vitest';
import { fold, foldText } from '../../../src/search/shared/fold.ts';
import { characterQuery, recordContent, words } from '../../../src/search/shared/tokens.ts';
import { random } from '../../random.ts';

describe('fold', () => {
  it.each([
    ['２０２２年', '2022年'],
    ['“五星”支部', '五星支部'],
    ['3D打印', '3d打印'],
    ['6.3亿', '6ꓸ3亿'],
    ['６．３%，1:3', '6ꓸ313'],
    ['1,058.', '1058'],
    ['2×100万千瓦', '2100万千瓦'],
    ['锅圈供应链(上海)有限公司', '锅圈供应链上海有限公司'],
    ['①6②15', '16215'],
    ['🌾,。 ', ''],
  ])('%s becomes %s', (text, folded) => expect(fold(text)).toBe(folded));

  it('tells where each character comes from', () => {
    expect(foldText('“五”Ａ𠮷')).toEqual({ text: '五a𠮷', starts: [1, 3, 4, 4], ends: [2, 4, 6, 6] });
  });
});

describe('tokens', () => {
  it('makes one token of each Chinese character and of each English word', () => {
    const block = { id: 'p1', zh: '电商+直播，3D', en: 'E-commerce, the city’s 59,600' };
    const content = recordContent([block], () => ['dian', 'shang', 'zhi', 'bo', '3', 'd']);
    expect(content.split(/ ?xqend ?/)).toEqual([
      '电 商 直 播 xqc3 xqcd',
      'xqpdian xqpshang xqpzhi xqpbo xqp3 xqpd',
      'e commerce the citys 59600',
      'ecommerce',
      '',
    ]);
  });

  it('keeps for each word the stretch of text that it stands for', () => {
    const text = 'Henan’s “Five-Star” branches';
    expect(words(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Henan’s',
      'Five',
      'Star',
      'branches',
    ]);
  });

  it('finds every substring of any text as a phrase of its tokens, and no other string', () => {
    const next = random(2022);
    const alphabet = [...'周口物流體系ab12７，。“”（）+ 🌾'];
    const pick = (length: number) =>
      Array.from({ length }, () => alphabet[Math.floor(next() * alphabet.length)]).join('');
    for (let round = 0; round < 300; round++) {
      const text = pick(1 + Math.floor(next() * 24));
      const tokens = ` ${recordContent([{ id: '', zh: text, en: '' }], () => [])} `;
      const has = (query: string) => tokens.includes(` ${characterQuery(fold(query)).slice(1, -1)} `);
      const characters = [...text];
      for (let from = 0; from < characters.length; from++) {
        for (let to = from + 1; to <= characters.length; to++) {
          const part = characters.slice(from, to).join('');
          if (fold(part)) expect(has(part), `${part} in ${text}`).toBe(true);
        }
      }
      const other = pick(3);
      if (fold(other)) expect(has(other), `${other} in ${text}`).toBe(fold(text).includes(fold(other)));
    }
  });
});
