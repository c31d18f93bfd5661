import { type CollectionEntry, getCollection, render } from 'astro:content';
import type { Localized } from '../i18n/locales.ts';
import type { Figure, HighlightData } from '../schemas/highlight.ts';

/** A highlight without its text: enough to list it and to link to it. */
export interface HighlightEntry extends HighlightData {
  slug: string;
  entry: CollectionEntry<'highlights'>;
}

/** Every highlight, in the order of the review. */
export async function getHighlights(): Promise<HighlightEntry[]> {
  const entries = await getCollection('highlights');
  return entries.map((entry) => ({ ...entry.data, slug: entry.id, entry })).sort((a, b) => a.order - b.order);
}

/** The figures that stand above a highlight's text. */
export const leadingFigures = ({ figures }: HighlightData): Figure[] => figures.filter(({ lead }) => lead);

/**
 * A highlight's text as a component, and what was read while compiling it.
 *
 * `terms` are the ids of the terms marked in it; `opening` is its first sentence.
 */
export async function renderHighlight({ entry }: HighlightEntry) {
  const { Content, remarkPluginFrontmatter } = await render(entry);
  const { terms, opening } = remarkPluginFrontmatter as { terms: string[]; opening: Localized };
  return { Content, terms, opening };
}

/** The highlights before and after one, where there are any. */
export function neighbors(highlights: readonly HighlightEntry[], { order }: HighlightEntry) {
  return { previous: highlights[order - 2], next: highlights[order] };
}
