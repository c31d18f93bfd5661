import type { Highlight } from '../review/types.ts';
import { type Block, recordContent } from './tokens.ts';

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

/** The Pagefind record of a highlight. Both languages are in one record, so one search finds either. */
export function searchRecord({ slug, order, title, paragraphs }: Highlight) {
  const stored: StoredHighlight = { slug, order, blocks: [], sentenceEnds: [] };
  const add = (id: string, sentences: readonly { zh: string; en: string }[]) => {
    const zh = joinSentences(
      sentences.map((s) => s.zh),
      '',
    );
    const en = joinSentences(
      sentences.map((s) => s.en),
      ' ',
    );
    stored.blocks.push({ id, zh: zh.text, en: en.text });
    stored.sentenceEnds.push({ zh: zh.ends, en: en.ends });
  };
  add('', [title]);
  for (const { id, segments } of paragraphs) add(id, segments);
  return {
    url: slug,
    content: recordContent(stored.blocks),
    // No language: words are indexed as they are, and their forms are found by `english.ts`.
    language: 'unknown',
    meta: { title: title.zh, stored: JSON.stringify(stored) },
  };
}
