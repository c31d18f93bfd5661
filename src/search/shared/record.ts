import type { Highlight } from '../../review/types.ts';
import type { Block } from './tokens.ts';

/**
 * A highlight as it is kept in the index, to be shown as a result without a further request. Its texts are as
 * in the content: a sentence a line, an empty line between the title and the paragraphs p1, p2, …
 */
export interface Stored {
  slug: string;
  order: number;
  zh: string;
  en: string;
}

export function toStored({
  slug,
  order,
  title,
  paragraphs,
}: Pick<Highlight, 'slug' | 'order' | 'title' | 'paragraphs'>): Stored {
  const blocks = [[title], ...paragraphs.map(({ segments }) => segments)];
  const text = (locale: 'zh' | 'en') =>
    blocks.map((sentences) => sentences.map((sentence) => sentence[locale]).join('\n')).join('\n\n');
  return { slug, order, zh: text('zh'), en: text('en') };
}

/** A highlight as the search shows it. */
export interface Found {
  slug: string;
  order: number;
  /** The title first, then every paragraph, sentences joined as they are printed. */
  blocks: Block[];
  /** For each block, where each sentence ends in either text. */
  sentenceEnds: { zh: number[]; en: number[] }[];
}

/** Joins the sentences of a block as they are printed: Chinese with nothing between, English with a space. */
function join(block: string, separator: string) {
  const ends: number[] = [];
  let text = '';
  for (const sentence of block.split('\n')) {
    text += (text && separator) + sentence;
    ends.push(text.length);
  }
  return { text, ends };
}

export function fromStored({ slug, order, zh, en }: Stored): Found {
  const chinese = zh.split('\n\n').map((block) => join(block, ''));
  const english = en.split('\n\n').map((block) => join(block, ' '));
  return {
    slug,
    order,
    blocks: chinese.map(({ text }, i) => ({
      id: i > 0 ? `p${i}` : '',
      zh: text,
      en: english[i]?.text ?? '',
    })),
    sentenceEnds: chinese.map(({ ends }, i) => ({ zh: ends, en: english[i]?.ends ?? [] })),
  };
}
