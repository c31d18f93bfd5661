import { type Locale, type Localized, locales, perLocale, sourceLocale } from '../../languages/table.ts';
import type { Highlight } from '../../review/types.ts';
import type { Block } from './tokens.ts';

/** What a reader sees outside the texts of highlights, by where it leads. */
export type PlaceKind = 'front' | 'figures' | 'glossary' | 'note' | 'about';

/**
 * A text as it is kept beside the index, to be shown as a result: a highlight, or a place elsewhere. Its texts are as
 * in the content: a sentence a line, and an empty line between blocks. The blocks of a highlight are its title and the
 * paragraphs p1, p2, …; those of a place, its name first, are what stands there.
 */
export interface Stored extends Localized {
  /** The page that it is in. */
  slug: string;
  order: number;
  place?: Place;
}

/** What a place is, and the id of its element in the page; '' where it leads to the page as a whole. */
export interface Place {
  kind: PlaceKind;
  id: string;
}

/** Writes blocks of sentences as one text of each language. */
export const joinBlocks = (blocks: readonly (readonly Localized[])[]): Localized =>
  perLocale((locale) =>
    blocks.map((sentences) => sentences.map((sentence) => sentence[locale]).join('\n')).join('\n\n'),
  );

export const toStored = ({
  slug,
  order,
  title,
  paragraphs,
}: Pick<Highlight, 'slug' | 'order' | 'title' | 'paragraphs'>): Stored => ({
  slug,
  order,
  ...joinBlocks([[title], ...paragraphs.map(({ segments }) => segments)]),
});

/** A highlight, or a place elsewhere, as the search shows it. */
export interface Found extends Pick<Stored, 'slug' | 'order' | 'place'> {
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

export function fromStored({ slug, order, place, ...stored }: Stored): Found {
  const texts = perLocale((locale) =>
    stored[locale].split('\n\n').map((block) => join(block, locales[locale].separator)),
  );
  const count = texts[sourceLocale].length;
  const blockAt = (i: number): Block => ({
    id: i > 0 ? `p${i}` : '',
    ...perLocale((locale) => texts[locale][i]?.text ?? ''),
  });
  return {
    slug,
    order,
    ...(place && { place }),
    blocks: Array.from({ length: count }, (_, i) => blockAt(i)),
    sentenceEnds: Array.from({ length: count }, (_, i) =>
      perLocale((locale) => texts[locale][i]?.ends ?? []),
    ),
  };
}
