/** The fonts of a large review, whose titles are made up of the characters that are in common use. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { soundReview } from '../../../src/audit/audit.ts';
import { fontCutter, hanOf } from '../../../src/fonts/cutter.ts';
import { makeHeadingFonts } from '../../../src/fonts/heading-fonts.ts';
import { generateReview } from '../../generate.ts';

const { data } = soundReview('tests/fixtures/mini');
const highlights = generateReview(30);
const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fonts = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.woff2'));
const sizes = (name: string) =>
  fonts()
    .filter((file) => file.endsWith(`${name}.woff2`))
    .map((file) => statSync(join(folder, file)).size);
const make = async (titled = highlights) => {
  const made = await makeHeadingFonts({ highlights: titled, data }, folder);
  await made.dropOthers();
  return made;
};

let first: Awaited<ReturnType<typeof make>>;
beforeAll(async () => {
  first = await make();
});

it('cuts a font for each title, one for the other headings, and parts for lists, none of more than 20 KB', () => {
  expect(sizes('title')).toHaveLength(30);
  expect(sizes('headline')).toHaveLength(1);
  expect(sizes('titles').length).toBeGreaterThan(2);
  for (const size of ['title', 'titles', 'headline'].flatMap(sizes)) expect(size).toBeLessThanOrEqual(20_000);
  expect(first.made).toBe(fonts().length);
});

it('makes nothing a second time', async () => {
  expect(await make()).toMatchObject({ made: 0, changed: false, fonts: first.fonts });
});

it('makes what a new title needs, keeps the other titles’ fonts, and drops what nothing needs any more', async () => {
  const before = fonts();
  const [one, ...others] = highlights;
  if (!one) throw new Error('There should be a highlight.');
  const { made, changed } = await make([{ ...one, title: { ...one.title, zh: '鼎龘' } }, ...others]);
  expect(changed).toBe(true);
  expect(made).toBeGreaterThan(0);
  expect(sizes('title')).toHaveLength(30);
  expect(fonts().filter((file) => file.endsWith('title.woff2') && !before.includes(file))).toHaveLength(1);
  await make();
  expect(fonts().sort()).toEqual(before.sort());
});

it('a font is the same to the byte, whatever others it is made with', async () => {
  const characters = hanOf(highlights[7]?.title.zh ?? '');
  const alone = mkdtempSync(join(tmpdir(), 'fonts-'));
  const { path } = await fontCutter(alone, characters).cut('title', characters);
  expect(readFileSync(join(alone, path)).equals(readFileSync(join(folder, path)))).toBe(true);
  rmSync(alone, { recursive: true });
});

it('cuts parts that would be too large in halves', async () => {
  // The sixty characters of the typeface that take the most room, 30 KB together.
  const dense =
    '嚮彎懸懿戀攣攥斷機欐欒潑濕瀏瀛灣爨獵磯籠繫繼纖翳臘艷藥蠟蠻襲變讚豔邋邏鐖鑱鑹鑻鑽鑾關隰響顯饑饕馕驚鬣鬱鬻魑鷹鹚鹬鹳麟鼹龘';
  const [highlight] = highlights;
  if (!highlight) throw new Error('There should be a highlight.');
  await make([{ ...highlight, title: { zh: dense, en: '' } }]);
  const css = readFileSync(join(folder, 'fonts.css'), 'utf8');
  const parts = [...css.matchAll(/url\((.*titles\.woff2)\)/g)].map(([, path = '']) => path);
  expect(parts).toHaveLength(2);
  for (const path of parts) expect(statSync(join(folder, path)).size).toBeLessThanOrEqual(20_000);
});
