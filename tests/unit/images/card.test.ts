import sharp from 'sharp';
import { beforeAll, expect, it } from 'vitest';
import { type Typesetter, typesetter } from '../../../src/fonts/outlines.ts';
import { block } from '../../../src/images/blocks.ts';
import { type Card, drawCard } from '../../../src/images/card.ts';
import { paint } from '../../../src/images/paint.ts';
import { readPalette } from '../../../src/images/palette.ts';

const palette = readPalette();
let type: Typesetter;

beforeAll(async () => {
  type = await typesetter(
    '擦亮“道德名城、魅力周口”文化标识幼儿园与中小学校：A bridge of many words opens 120',
  );
});

const card: Card = {
  languages: ['zh', 'en'],
  kicker: { zh: '周口', en: 'A' },
  title: { zh: '擦亮“道德名城、魅力周口”文化标识', en: 'A bridge of many words opens' },
};

it('breaks a Chinese title between words, into lines that no mark begins and no opening mark ends', () => {
  const style = { locale: 'zh', size: 50, weight: 700 } as const;
  expect(block(card.title.zh, style, palette.ink, 500, type).lines).toEqual([
    '擦亮“道德名城、',
    '魅力周口”文化标识',
  ]);
  expect(block('幼儿园与中小学校', style, palette.ink, 250, type).lines[0]).toMatch(/^幼儿园/);
});

it('breaks lines evenly, into no more of them', () => {
  const style = { locale: 'en', size: 50, weight: 700 } as const;
  const { lines } = block(card.title.en, style, palette.ink, 600, type);
  expect(type.width('A bridge of many words', style)).toBeLessThan(600);
  expect(lines).toEqual(['A bridge of many', 'words opens']);
});

it('is drawn without text, so that it needs no font of the machine, and is the same to the byte each time', async () => {
  const svg = drawCard(card, 'wide', { type, palette });
  expect(svg).not.toContain('<text');
  expect(drawCard(card, 'wide', { type, palette })).toBe(svg);
  expect(Buffer.from(await paint(svg)).equals(await paint(svg))).toBe(true);
});

it('has room for what the title is of, however long', async () => {
  const long = { ...card, kicker: { zh: '幼儿园与中小学校'.repeat(9), en: 'A bridge of many words' } };
  const beside = sharp(await paint(drawCard(long, 'wide', { type, palette }), 1)).extract({
    ...{ left: 1130, width: 70, top: 20, height: 590 },
  });
  const { channels } = await sharp(await beside.toBuffer()).stats();
  expect(channels.map(({ min, max }) => max - min)).toEqual(channels.map(() => 0));
});

it('tells which title is too long, and of which character there is no glyph', () => {
  const long = { ...card, title: { ...card.title, en: 'words '.repeat(80) } };
  expect(() => drawCard(long, 'wide', { type, palette })).toThrow('too long');
  const unknown = { ...card, title: { zh: '龘', en: 'A' } };
  expect(() => drawCard(unknown, 'wide', { type, palette })).toThrow('“龘”');
});
