import { getEntry, render } from 'astro:content';
import type { Locale, Localized } from '../languages/table.ts';
import type { Highlight } from '../review/types.ts';
import type { Figure } from '../schemas/highlight.ts';
import { currentReview } from './current.ts';

/** Every highlight, in the order of the review. */
export const getHighlights = (): readonly Highlight[] => currentReview().highlights;

/** The highlight of a slug. @throws if there is none */
export function getHighlight(slug: string): Highlight {
  const highlight = getHighlights().find((other) => other.slug === slug);
  if (!highlight) throw new Error(`No highlight has the slug “${slug}”.`);
  return highlight;
}

/** The figures that stand above a highlight's text. */
export const leadingFigures = ({ figures }: Highlight): Figure[] => figures.filter(({ lead }) => lead);

/**
 * A highlight's text as a component, and what was read while compiling it.
 *
 * `terms` are the ids of the terms marked in each language; `opening` is its first sentence.
 * @throws if Astro does not have the file, which it reads by itself
 */
export async function renderHighlight({ slug, file }: Highlight) {
  const entry = await getEntry('highlights', slug);
  if (!entry) throw new Error(`${file} is not among the entries that Astro has read.`);
  const { Content, remarkPluginFrontmatter } = await render(entry);
  const { terms, opening } = remarkPluginFrontmatter as {
    terms: Record<Locale, string[]>;
    opening: Localized;
  };
  return { Content, terms, opening };
}

/** The highlights before and after one, where there are any. */
export function neighbors(highlights: readonly Highlight[], { order }: Highlight) {
  return { previous: highlights[order - 2], next: highlights[order] };
}
