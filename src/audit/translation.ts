import { type Locale, localeNames, sourceLocale } from '../languages/table.ts';
import { positionIn } from '../review/lines.ts';
import type { HighlightSource } from '../review/read.ts';
import type { PairRule } from '../schemas/highlight.ts';

/** A Chinese text and the English that says the same: a sentence of a highlight, or its title. */
export interface Pair extends Record<Locale, string> {
  /** `title`, or the address of the sentence. */
  at: string;
  /** Line of the file on which the Chinese title or paragraph that it belongs to begins. */
  block: number;
  /** Where a place in either text, given by its offset, stands in the file. */
  positionOf: (locale: Locale, offset: number) => { line: number; column: number };
}

/** What a rule finds wrong with a pair; `offset` is the place in the text of `locale`. */
export interface Fault {
  rule: PairRule;
  locale: Locale;
  offset: number;
  /** The words at fault; an exception names them. */
  about: string;
  expected: string;
  found: string;
  fix: string;
}

/** The title and the sentences of a highlight. */
export function pairsOf({ title, paragraphs, yaml }: HighlightSource): Pair[] {
  const inTitle: Pair['positionOf'] = (locale, offset) => yaml.positionIn(['title', locale], offset);
  const segments = paragraphs.flatMap((paragraph) =>
    paragraph.segments.map((segment) => ({
      segment,
      block: paragraph.segments[0]?.spans[sourceLocale][0]?.line ?? 1,
    })),
  );
  return [
    { at: 'title', block: inTitle(sourceLocale, 0).line, ...title, positionOf: inTitle },
    ...segments.map(({ segment, block }) => ({
      ...segment,
      at: segment.id,
      block,
      positionOf: (locale: Locale, offset: number) => positionIn(segment.spans[locale], offset),
    })),
  ];
}

/** The other of the two languages of a pair. */
export const otherLocale = (locale: Locale): Locale => (locale === localeNames[0] ? 'en' : 'zh');
