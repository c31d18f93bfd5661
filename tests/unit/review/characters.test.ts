import { describe, expect, it } from 'vitest';
import { characterFindings } from '../../../src/review/characters.ts';

const findings = (text: string) => characterFindings(text, 'file');

it.each([
  ['a zero-width space', '新\u200b桥', 2, 'U+200B (zero-width space)'],
  ['a no-break space', '120\u00a0meters', 4, 'U+00A0 (no-break space)'],
  ['a thin space', '10\u2009000 meters', 3, 'U+2009 (space of a special kind)'],
  ['a byte order mark within the text', 'The \ufeffbridge', 5, 'U+FEFF (byte order mark)'],
  ['a soft hyphen', 'develop\u00adment', 8, 'U+00AD (soft hyphen)'],
  ['a mark of direction', 'The \u202ebridge', 5, 'U+202E (character that cannot be seen)'],
  ['a line separator', 'The bridge\u2028is long', 11, 'U+2028 (line separator)'],
  ['an apostrophe that was misread', 'The townâ€™s bridge', 9, '“â€™”, U+00E2 U+20AC U+2122'],
  ['an accent that was misread', 'a cafÃ© by the bridge', 6, '“Ã©”, U+00C3 U+00A9'],
  ['Han characters that were misread', 'æ–°æ¡¥ is long', 1, 'U+00E6 U+2013'],
  ['what is left of a text that was misread twice', '新桥锟斤拷长', 3, '“锟斤拷”'],
  ['a replacement character', 'The bridge is 120 \ufffd long', 19, 'U+FFFD (replacement character'],
  ['a private character', '新桥\ue5e5', 3, 'U+E5E5'],
  ['a control character', 'The \u0008bridge', 5, 'U+0008 (control character)'],
  ['a Cyrillic letter in a Latin word', 'GDP and G\u0414P, \u0421PC', 9, '“GДP”, U+0414'],
  ['a Latin letter in a Cyrillic word', 'Росс\u0069я', 1, '“Россiя”'],
  ['a Greek letter that looks Latin', 'The \u039cayor', 5, '“Μayor”, U+039C'],
  ['a word all of look-alikes', '\u0421\u041e2 emissions', 1, '“СО”, U+0421 U+041E'],
  ['a compatibility ideograph', '\uf901新', 1, 'U+F901'],
  ['a radical', '新\u2ea0', 2, 'U+2EA0 (radical'],
  ['an accent apart from its letter', 'a cafe\u0301', 6, 'U+0301'],
])('finds %s', (_, line, column, found) => {
  const [first] = findings(`The first line\n${line}`);
  expect(first).toMatchObject({ rule: 'characters', file: 'file', line: 2, column });
  expect(first?.found).toContain(found);
});

describe('says what should stand there', () => {
  it.each([
    ['The townâ€™s bridge', '“’”'],
    ['a cafÃ©', '“é”'],
    ['æ–°æ¡¥', '“新桥”'],
    ['cafe\u0301', '“é”'],
    ['\u2f42字', '“文”'],
    ['5 \u212b', '“Å”'],
  ])('%s', (line, better) => expect(findings(line).map(({ fix }) => fix)).toEqual([`Write ${better}.`]));
});

it.each([
  'GDP, 5G, PM2.5, A4, 25℃, 30°C, 5 kΩ, 3 μm, 20 µg/m³, ΔT, α-helix, β粒子',
  'naïve, café, São Paulo, Ångström, Dvořák, Łódź, Zhōukǒu, Lü Bu',
  'SÃO JOÃO, «Spaß», a “café’s” menu',
  'Россия и СССР, Ελλάδα και Κύπρος',
  '“双桥”——第①期……《条例》〔2022〕3号　㎡ Ⅲ № • → ★ ￥100',
  'emoji 👩‍👩‍👧 ❤️ 👍🏽',
  'a\ttab, C:\\users\\x, &amp; &lt; &#123; &notaname;',
  '𠮷野家, 㐀, 〇',
])('leaves alone: %s', (line) => expect(findings(line)).toEqual([]));
