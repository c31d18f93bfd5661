import type { Highlight } from '../review/types.ts';
import type { Block } from './tokens.ts';

/** A highlight as it is kept in the index, to be shown as a result without a further request. */
export interface StoredHighlight {
  slug: string;
  order: number;
  /** The title first, then every paragraph, sentences joined. */
  blocks: Block[];
  /** For each block, where each sentence ends in either text. */
  sentenceEnds: { zh: number[]; en: number[] }[];
}

/** Joins a paragraph's sentences as they are printed: Chinese with nothing between, English with a space. */
function joinSentences(sentences: readonly string[], separator: string) {
  const ends: number[] = [];
  let text = '';
  for (const sentence of sentences) {
    text += (text && separator) + sentence;
    ends.push(text.length);
  }
  return { text, ends };
}

/** What the index keeps of a highlight. Both languages are in one record, so one search finds either. */
export function storedHighlight({
  slug,
  order,
  title,
  paragraphs,
}: Pick<Highlight, 'slug' | 'order' | 'title' | 'paragraphs'>): StoredHighlight {
  const blocks = [{ id: '', segments: [title] }, ...paragraphs].map(({ id, segments }) => ({
    id,
    zh: joinSentences(
      segments.map(({ zh }) => zh),
      '',
    ),
    en: joinSentences(
      segments.map(({ en }) => en),
      ' ',
    ),
  }));
  return {
    slug,
    order,
    blocks: blocks.map(({ id, zh, en }) => ({ id, zh: zh.text, en: en.text })),
    sentenceEnds: blocks.map(({ zh, en }) => ({ zh: zh.ends, en: en.ends })),
  };
}
