/**
 * Remark plugin: turns pairs of paragraphs into elements that the editions render differently:
 *
 *     <Pair id="p1"> <Sentence id="p1.1"> <Side locale="zh">…</Side> <Side locale="en">…</Side> </Sentence> … </Pair>
 */
import type { PhrasingContent, Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Locale } from '../i18n/locales.ts';
import { element } from './elements.ts';
import { pairParagraphs, segmentsOf } from './pairs.ts';

/**
 * Leaves the first sentence in the front matter as `opening`. Throws, by `file.fail`, on the first thing that is not a pair.
 */
export function remarkPairs() {
  return (root: Root, file: VFile) => {
    const { pairs, problems } = pairParagraphs(root);
    const [problem] = problems;
    if (problem) file.fail(`expected ${problem.expected}, found ${problem.found}. ${problem.fix}`, problem);

    const [opening] = pairs[0] ? segmentsOf(pairs[0]) : [];
    if (file.data.astro?.frontmatter) file.data.astro.frontmatter.opening = opening;

    const side = (locale: Locale, children: PhrasingContent[]) => element('Side', { locale }, children);
    root.children = pairs.map((pair) => {
      const sentences = pair.zh.map((line, i) => {
        const english = pair.en[i] ?? [];
        // Sentences of English are joined by a space, those of Chinese by nothing.
        const space: PhrasingContent[] = i < pair.zh.length - 1 ? [{ type: 'text', value: ' ' }] : [];
        return element('Sentence', { id: `${pair.id}.${i + 1}` }, [
          side('zh', line),
          side('en', [...english, ...space]),
        ]);
      });
      return element('Pair', { id: pair.id }, sentences);
    });
  };
}
