/**
 * Remark plugin: turns pairs of paragraphs into elements that the editions render differently:
 *
 *     <Pair id="p1">
 *       <Sentence id="p1.1"> <Side locale="zh">…</Side> <Side locale="en">…</Side> </Sentence> …
 *       <Counterpart locale="zh">…</Counterpart> <Counterpart locale="en">…</Counterpart>
 *     </Pair>
 *
 * A counterpart is the whole paragraph of one language, for the editions of the other, a `<span>` a sentence. Where a
 * translator's note is about a sentence, both its sides end with `<NoteMark n="1" locale="zh" />`, the note's number in
 * the file.
 */
import type { PhrasingContent, Root } from 'mdast';
import type { VFile } from 'vfile';
import { type Locale, localeNames, locales, sourceLocale } from '../languages/table.ts';
import { type ParagraphPair, readPairs, segmentsOf } from '../review/paragraph-pairs.ts';
import { element } from './elements.ts';

/** Inline nodes without the marks of terms, each of which is marked once in a text. */
const withoutTerms = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
  structuredClone(nodes).flatMap((node) =>
    node.type === 'mdxJsxTextElement' && node.name === 'Term' ? node.children : [node],
  );

/** Makes the element of a pair. @param notes addresses of the sentences that the file's notes are about */
function pairElement({ id, lines }: ParagraphPair, notes: readonly string[]) {
  const nodesOf = (locale: Locale, i: number, marks: unknown[] = []): PhrasingContent[] => {
    const value = i < lines[locale].length - 1 ? locales[locale].separator : '';
    const separator: PhrasingContent[] = value ? [{ type: 'text', value }] : [];
    return [...(lines[locale][i]?.nodes ?? []), ...(marks as PhrasingContent[]), ...separator];
  };
  const sentences = lines[sourceLocale].map((_, i) => {
    const sentence = `${id}.${i + 1}`;
    const marks = (locale: Locale) =>
      notes.flatMap((at, n) =>
        at === sentence ? [element('NoteMark', { n: String(n + 1), locale }, [])] : [],
      );
    const side = (locale: Locale) => element('Side', { locale }, nodesOf(locale, i, marks(locale)));
    return element('Sentence', { id: sentence }, localeNames.map(side));
  });
  const counterparts = localeNames.map((locale) => {
    const texts = lines[locale].map((_, i) => element('span', {}, withoutTerms(nodesOf(locale, i))));
    return element('Counterpart', { locale, id, slot: 'counterpart' }, texts);
  });
  return element('Pair', { id }, [...sentences, ...counterparts]);
}

/**
 * Leaves the first sentence in the front matter as `opening`. Throws, by `file.fail`, on the first thing that is not a
 * pair.
 */
export function remarkPairs() {
  return (root: Root, file: VFile) => {
    const { pairs, findings } = readPairs(root, { path: file.path, text: String(file) });
    const [finding] = findings;
    if (finding) file.fail(`expected ${finding.expected}, found ${finding.found}. ${finding.fix}`, finding);
    const frontmatter = file.data.astro?.frontmatter;
    const [opening] = pairs[0] ? segmentsOf(pairs[0]) : [];
    if (frontmatter) frontmatter.opening = opening;
    const notes: { at: string }[] = frontmatter?.notes ?? [];
    root.children = pairs.map((pair) =>
      pairElement(
        pair,
        notes.map(({ at }) => at),
      ),
    );
  };
}
