/**
 * Remark plugin: turns pairs of paragraphs into elements that the editions render differently:
 *
 *     <Pair id="p1">
 *       <Sentence id="p1.1"> <Side locale="zh">…</Side> <Side locale="en">…</Side> </Sentence> …
 *       <Counterpart locale="zh">…</Counterpart> <Counterpart locale="en">…</Counterpart>
 *     </Pair>
 *
 * A counterpart is the whole paragraph of one language, for the editions of the other. Where a translator's
 * note is about a sentence, both its sides end with `<NoteMark n="1" />`, the note's number in the file.
 */
import type { PhrasingContent, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { type Locale, localeNames } from '../languages/table.ts';
import { pairParagraphs, segmentsOf } from '../review/paragraph-pairs.ts';
import { element } from './elements.ts';

/** Inline nodes without the marks of terms, each of which is marked once in a text. */
const withoutTerms = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
  structuredClone(nodes).flatMap((node) =>
    node.type === 'mdxJsxTextElement' && node.name === 'Term' ? node.children : [node],
  );

/**
 * Leaves the first sentence in the front matter as `opening`. Throws, by `file.fail`, on the first thing that is not a pair.
 */
export function remarkPairs() {
  return (root: Root, file: VFile) => {
    const { pairs, problems } = pairParagraphs(root);
    const [problem] = problems;
    if (problem) file.fail(`expected ${problem.expected}, found ${problem.found}. ${problem.fix}`, problem);

    const frontmatter = file.data.astro?.frontmatter;
    const [opening] = pairs[0] ? segmentsOf(pairs[0]) : [];
    if (frontmatter) frontmatter.opening = opening;
    const notes: { at: string }[] = frontmatter?.notes ?? [];
    const noteMarks = (id: string) =>
      notes.flatMap(({ at }, i) => (at === id ? [element('NoteMark', { n: String(i + 1) }, [])] : []));

    root.children = pairs.map((pair) => {
      /** A line of a pair; sentences of English are joined by a space, those of Chinese by nothing. */
      const line = (locale: Locale, i: number, marks: MdxJsxFlowElement[] = []): PhrasingContent[] => {
        const space: PhrasingContent[] =
          locale === 'en' && i < pair.en.length - 1 ? [{ type: 'text', value: ' ' }] : [];
        return [...(pair[locale][i] ?? []), ...(marks as unknown as PhrasingContent[]), ...space];
      };
      const sentences = pair.zh.map((_, i) => {
        const id = `${pair.id}.${i + 1}`;
        const side = (locale: Locale) => element('Side', { locale }, line(locale, i, noteMarks(id)));
        return element('Sentence', { id }, localeNames.map(side));
      });
      const counterparts = localeNames.map((locale) => {
        const text = pair[locale].flatMap((_, i) => line(locale, i));
        return element('Counterpart', { locale, id: pair.id, slot: 'counterpart' }, withoutTerms(text));
      });
      return element('Pair', { id: pair.id }, [...sentences, ...counterparts]);
    });
  };
}
