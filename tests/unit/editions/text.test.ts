/** What the plain texts and Markdown have beside the text, which tests/build/editions.test.ts compares word by word. */
import type { Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { texts } from '../../../src/editions/text.ts';
import { editions } from '../../../src/languages/table.ts';
import { review } from '../../text.ts';

const published = { site: new URL('https://review.example/zk/') };

/** The blocks of an edition as a format has them. */
async function blocksOf(name: string, { site }: { site: URL | undefined }): Promise<string[]> {
  const file = texts({ review, site }).find((download) => download.name.endsWith(name));
  const text = String(await file?.make());
  const { children }: Root = unified().use(remarkParse).parse(text);
  return name.endsWith('.md') ? children.map((node) => plainText(node)) : text.trimEnd().split('\n\n');
}

describe.each([
  ['zh', editions.zh.languages, ''],
  ['en', editions.en.languages, 'en/'],
  ['zh-en', editions.both.languages, 'bilingual/'],
] as const)('in %s', (edition, languages, prefix) => {
  it.each(['txt', 'md'])(
    '.%s says under the byline what it is taken from, and where it is',
    async (ending) => {
      const { byline, origin } = review.data;
      const blocks = await blocksOf(`.${edition}.${ending}`, published);
      const head = [byline, origin].flatMap((text) => languages.map((locale) => text?.[locale]));
      const address = `${published.site.href}${prefix}`;
      const at = blocks.indexOf(byline[languages[0]]);
      expect(blocks.slice(at, at + head.length + 1)).toEqual([...head, address]);
      const withoutSite = await blocksOf(`.${edition}.${ending}`, { site: undefined });
      expect(withoutSite).toEqual(blocks.filter((block) => block !== address));
    },
  );

  it.each(['txt', 'md'])(
    '.%s has the notes on a highlight after its text, each with its place',
    async (ending) => {
      const blocks = await blocksOf(`.${edition}.${ending}`, published);
      for (const { paragraphs, notes } of review.highlights) {
        const last = languages.at(-1) ?? 'zh';
        const segments = paragraphs.at(-1)?.segments.map((segment) => segment[last]) ?? [];
        const after = blocks.findIndex((block) => segments.every((text) => block.includes(text))) + 1;
        const expected = notes.flatMap(({ at, ...note }, i) => {
          const [paragraph, part] = at.slice(1).split('.');
          const places = {
            zh: `译注${i + 1} · 第${paragraph}段第${part}小句：`,
            en: `Translator’s note ${i + 1} · Paragraph ${paragraph}, part ${part}: `,
          };
          return languages.map((locale) => `${places[locale]}${note[locale]}`);
        });
        const found = blocks.slice(after, after + expected.length);
        expect(found).toEqual(ending === 'txt' ? expected.map((note) => `[${note}]`) : expected);
      }
    },
  );
});

it('a plain text sets headings off by a rule below them', async () => {
  const blocks = await blocksOf('.zh-en.txt', published);
  const { title } = review.data;
  expect(blocks[0]).toBe(`${title.zh}\n${title.en}\n${'='.repeat(40)}`);
  const headings = review.highlights.map((highlight) => `${highlight.title.zh}\n${highlight.title.en}`);
  expect(blocks.filter((block) => /\n-+$/.test(block))).toEqual(
    headings.map((lines) => `${lines}\n${'-'.repeat(40)}`),
  );
});
