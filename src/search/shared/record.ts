import { type Locale, type Localized, locales, perLocale, sourceLocale } from '../../languages/table.ts';
import type { Highlight } from '../../review/types.ts';
import type { Block } from './tokens.ts';

/**
 * A highlight as it is kept beside the index, to be shown as a result. Its texts are as in the content: a sentence
 * a line, an empty line between the title and the paragraphs p1, p2, …
 */
export interface Stored extends Localized {
  slug: string;
  order: number;
}

export function toStored({
  slug,
  order,
  title,
  paragraphs,
}: Pick<Highlight, 'slug' | 'order' | 'title' | 'paragraphs'>): Stored {
  const blocks: Localized[][] = [[title], ...paragraphs.map(({ segments }) => segments)];
  const text = (locale: Locale) =>
    blocks.map((sentences) => sentences.map((sentence) => sentence[locale]).join('\n')).join('\n\n');
  return { slug, order, ...perLocale(text) };
}

/** A highlight as the search shows it. */
export interface Found {
  slug: string;
  order: number;
  /** The title first, then every paragraph, sentences joined as they are printed. */
  blocks: Block[];
  /** For each block, where each sentence ends in each text. */
  sentenceEnds: Record<Locale, number[]>[];
}

/** Joins the sentences of a block as they are printed. */
function join(block: string, separator: string) {
  const ends: number[] = [];
  let text = '';
  for (const sentence of block.split('\n')) {
    text += (text && separator) + sentence;
    ends.push(text.length);
  }
  return { text, ends };
}

export function fromStored(stored: Stored): Found {
  const texts = perLocale((locale) =>
    stored[locale].split('\n\n').map((block) => join(block, locales[locale].separator)),
  );
  const count = texts[sourceLocale].length;
  const blockAt = (i: number): Block => ({
    id: i > 0 ? `p${i}` : '',
    ...perLocale((locale) => texts[locale][i]?.text ?? ''),
  });
  return {
    slug: stored.slug,
    order: stored.order,
    blocks: Array.from({ length: count }, (_, i) => blockAt(i)),
    sentenceEnds: Array.from({ length: count }, (_, i) =>
      perLocale((locale) => texts[locale][i]?.ends ?? []),
    ),
  };
}
