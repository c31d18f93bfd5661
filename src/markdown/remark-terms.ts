/**
 * Remark plugin: marks the first occurrence of each glossary term in a highlight, once in each language, as
 * `<Term id>`; runs after `remarkPairs`. An editor can mark a place by hand with `<Term id="…">` where
 * the words are no listed form; the plugin then marks that term nowhere else. The ids of the marked terms, in
 * the order of the text of each language, are left in the front matter as `terms`.
 */
import type { Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { localeNames, perLocale } from '../languages/table.ts';
import { termFinder } from '../review/find-terms.ts';
import { attributeOf, isElement, markedTerms } from '../review/term-marks.ts';
import type { Glossary } from '../schemas/glossary.ts';
import { element } from './elements.ts';

/** @param getGlossary called for each file, so that an edit shows without a restart */
export function remarkTerms(getGlossary: () => Glossary) {
  return (root: Root, file: VFile) => {
    const glossary = getGlossary();
    const byHand = markedTerms(root);
    const unknown = byHand.find(({ id }) => !Object.hasOwn(glossary, id));
    if (unknown) file.fail(`<Term id="${unknown.id}"> names no term of the glossary.`, unknown);

    const terms = perLocale(() => new Set<string>());
    for (const locale of localeNames) {
      const find = termFinder(glossary, locale);
      const marked = terms[locale];
      const done = new Set(byHand.map(({ id }) => id));
      const mark = (text: string): PhrasingContent[] => {
        const nodes: PhrasingContent[] = [];
        let from = 0;
        for (const { id, start, end } of find(text)) {
          if (done.has(id)) continue;
          done.add(id);
          marked.add(id);
          const words = wordsOf(text.slice(start, end));
          const value = text.slice(from, start + words.before);
          const attributes = { id, ...(nodes.length > 0 && value === '' && { joins: '' }) };
          const term = element('Term', attributes, [{ type: 'text', value: words.text }]);
          nodes.push({ type: 'text', value }, term as unknown as PhrasingContent);
          from = start + words.before + words.text.length;
        }
        return [...nodes, { type: 'text', value: text.slice(from) }];
      };
      visit(root, (node) => {
        if (isElement(node, 'Side') && attributeOf(node, 'locale') === locale) markIn(node, mark, marked);
      });
    }
    const frontmatter = file.data.astro?.frontmatter;
    if (frontmatter) frontmatter.terms = perLocale((locale) => [...terms[locale]]);
  };
}

/** A term's words without quotation marks around them, half of which may be blank and would be underlined. */
function wordsOf(term: string) {
  const [, before = '', text = term] = /^(“?)(.+?)”?$/su.exec(term) ?? [];
  return { before: before.length, text };
}

/** Marks the terms in everything below a node; what is marked by hand stays as it is. */
function markIn(parent: Parents, mark: (text: string) => PhrasingContent[], marked: Set<string>) {
  const children = parent.children.flatMap((child: RootContent): RootContent[] => {
    if (child.type === 'text') return mark(child.value);
    if (isElement(child, 'Term')) {
      marked.add(attributeOf(child, 'id'));
    } else if ('children' in child) {
      markIn(child, mark, marked);
    }
    return [child];
  });
  Object.assign(parent, { children });
}
