/**
 * This review as an editor leaves it after adding a highlight: a file of its own, as some editors write it, with a byte
 * order mark and carriage returns, and its text in the source.
 */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { soundReview } from '../src/audit/audit.ts';

export const further = {
  slug: 'made-up-greenway',
  title: { zh: '颍畔旧埠蝶变绿廊', en: 'An old wharf by the water turns into a greenway' },
  paragraphs: [
    {
      zh: ['昔日的货运旧埠改造成了滨河绿廊，老人和孩子早晚都来散步。', '岸边的书屋天天开门。'],
      en: [
        'The old freight wharf has been turned into a riverside greenway, where the elderly and children come for walks in the morning and evening.',
        'The reading room on the bank is open every day.',
      ],
    },
    {
      zh: ['2022年，绿廊沿线栽种银杏1200棵，修成步道16公里。'],
      en: [
        'In 2022, 1,200 ginkgo trees were planted along the greenway, and 16 kilometers of footpath were built.',
      ],
    },
  ],
};

const file = ({ title, paragraphs }: typeof further) =>
  [
    `---\ntitle: { zh: ${title.zh}, en: ${title.en} }\n---\n`,
    ...paragraphs.map(({ zh, en }) => `${zh.join('\n')}\n\n<En>\n${en.join('\n')}\n</En>\n`),
  ].join('\n');

/** Writes the content folder to another one, with one highlight more at its end. @throws if it is not sound */
export function addHighlight(target: string): void {
  const { highlights, data } = soundReview('content');
  rmSync(target, { recursive: true, force: true });
  cpSync('content', target, { recursive: true });
  const number = String(highlights.length + 1).padStart(2, '0');
  const written = `\ufeff${file(further).replaceAll('\n', '\r\n')}`;
  writeFileSync(join(target, 'highlights', `${number}-${further.slug}.mdx`), written);
  const { headingMark, after, file: source } = data.source;
  const [end = ''] = after;
  const section = [headingMark + further.title.zh, ...further.paragraphs.map(({ zh }) => zh.join(''))].join(
    '\n\n',
  );
  const text = readFileSync(join(target, source), 'utf8');
  // A function, because a text in its place may hold signs that stand for something.
  writeFileSync(
    join(target, source),
    text.replace(end, () => `${section}\n\n${end}`),
  );
}
