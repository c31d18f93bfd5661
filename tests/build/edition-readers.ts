/** Takes the words out of each kind of file that leaves the site, by parsers that the writers do not use. */
import type { Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Locale, locales, sourceLocale } from '../../src/languages/table.ts';
import { readEpub } from '../epub.ts';
import { attribute, elementsOf, textOf } from './pages.ts';
import { nodesIn, textsAt } from './xml.ts';

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

const tmxTexts = (file: Buffer, locale: Locale) =>
  nodesIn(file, `//tuv[@xml:lang="${locales[locale].lang}"]/seg`).map(({ content }) => content);

/** The texts of units, with what stands between their segments. */
function xliffTexts(file: Buffer, locale: Locale) {
  const [language, side] = locale === sourceLocale ? ['srcLang', 'source'] : ['trgLang', 'target'];
  const units = nodesIn(file, `/xliff:xliff[@${language}="${locales[locale].lang}"]//xliff:unit`);
  return units.map((unit) => textsAt(unit, `.//xliff:${side}`).join(''));
}

const inEach = (languages: readonly Locale[], textsOf: (locale: Locale) => string[]): Texts =>
  Object.fromEntries(languages.map((locale) => [locale, textsOf(locale)]));

/** The words of an element without the signs that lead to notes. */
const wordsOf = (element: Tree.Element): string =>
  attribute(element, 'role') === 'doc-noteref' &&
  element.childNodes.some(({ nodeName }) => nodeName === 'sup')
    ? ''
    : element.childNodes.map((node) => ('tagName' in node ? wordsOf(node) : textOf(node))).join('');

/** In a note, or what a chart says of itself: what stands there is no sentence of the text. */
const isApart = ({ parentNode }: Tree.Element): boolean =>
  parentNode !== null &&
  'tagName' in parentNode &&
  (/^(aside|figure)$/.test(parentNode.tagName) || isApart(parentNode));

/** The blocks of the title page and the chapters of an EPUB. */
function blocksOfEpub(file: Buffer, languages: readonly Locale[]): string[] {
  const blocks = readEpub(file)
    .documents.filter(({ href }) => /^(title|\d.*)\.xhtml$/.test(href))
    .flatMap(({ elements }) => elements)
    .filter((element) => /^(h1|p)$/.test(element.tagName) && !isApart(element));
  // A heading has all languages, a paragraph one.
  return blocks.flatMap((block) =>
    block.tagName === 'h1' && languages.length > 1
      ? block.childNodes.flatMap((node) => ('tagName' in node ? [wordsOf(node)] : []))
      : [wordsOf(block)],
  );
}

/** The blocks of the single file in one language. */
function singleTexts(file: Buffer, locale: Locale): string[] {
  const blocks = [...elementsOf(parse(file.toString()))].filter((element) => {
    const classes = attribute(element, 'class') ?? '';
    const isInText = element.parentNode?.nodeName === 'article' || element.tagName === 'h1';
    return /^block/.test(classes) && (isInText || /subtitle|byline|origin/.test(classes));
  });
  /** What is in the language, words of the other within it included. */
  const wordsIn = (node: Tree.ParentNode): string =>
    node.childNodes
      .filter((child) => 'tagName' in child)
      .map((child) => {
        const lang = attribute(child, 'lang');
        if (lang === undefined) return wordsIn(child);
        return lang === locales[locale].lang ? textOf(child) : '';
      })
      .join('');
  return blocks.map(wordsIn);
}

/** The blocks of a plain text: the lines of a heading without the rule below them, paragraphs, no notes. */
const plainBlocks = (file: Buffer): string[] =>
  file
    .toString()
    .trimEnd()
    .split('\n\n')
    .filter((block) => !block.startsWith('['))
    .flatMap((block) => block.split('\n').filter((line) => !/^[=-]+$/.test(line)));

/** The blocks of a Markdown file, without notes; a heading has all languages. */
const markdownBlocks = (file: Buffer): string[] =>
  markdownOf(file).children.flatMap((node) => {
    if (node.type === 'blockquote') return [];
    return node.type === 'heading' ? plainText(node).split(' / ') : [plainText(node)];
  });

/** How the files of each ending are read. */
export const readers: Record<string, Reader> = {
  '.html': (file, languages) => inEach(languages, (locale) => singleTexts(file, locale)),
  '.epub': (file, languages) => byTurns(blocksOfEpub(file, languages), languages),
  '.txt': (file, languages) => byTurns(plainBlocks(file), languages),
  '.md': (file, languages) => byTurns(markdownBlocks(file), languages),
  '.tmx': (file, languages) => inEach(languages, (locale) => tmxTexts(file, locale)),
  '.xlf': (file, languages) => inEach(languages, (locale) => xliffTexts(file, locale)),
};
