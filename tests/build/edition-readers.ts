/** Takes the words out of each kind of file that leaves the site, by parsers that the writers do not use. */
import type { Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Locale } from '../../src/languages/table.ts';

/** The texts of a file in each of its languages, in reading order; a text is a block or a sentence. */
type Texts = Partial<Record<Locale, string[]>>;
type Reader = (file: Buffer, languages: readonly Locale[]) => Texts;

/** Deals out blocks that stand pair by pair. */
const byTurns = (blocks: readonly string[], languages: readonly Locale[]): Texts =>
  Object.fromEntries(
    languages.map((locale, turn) => [locale, blocks.filter((_, i) => i % languages.length === turn)]),
  );

const markdownOf = (file: Buffer): Root => unified().use(remarkParse).parse(file.toString());

/** The headings of a Markdown file, each with its level. */
export const markdownHeadings = (file: Buffer) =>
  markdownOf(file).children.flatMap((node) =>
    node.type === 'heading' ? { level: node.depth, text: plainText(node) } : [],
  );

/** How the files of each ending are read. */
export const readers: Record<string, Reader> = {
  '.txt': (file, languages) => byTurns(file.toString().trimEnd().split('\n\n'), languages),
  '.md': (file, languages) =>
    byTurns(
      markdownOf(file).children.map((node) => plainText(node)),
      languages,
    ),
};
