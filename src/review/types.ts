import type { Locale } from '../languages/table.ts';
import type { Glossary } from '../schemas/glossary.ts';
import type { HighlightData } from '../schemas/highlight.ts';
import type { Names } from '../schemas/names.ts';
import type { ReviewData } from '../schemas/review.ts';

/** A Chinese sentence and its English. */
export interface Segment {
  /** Paragraph and sentence, from 1: `p2.1`. */
  id: string;
  zh: string;
  en: string;
  /** Where each side stands in its file, from 1. */
  line: Record<Locale, number>;
}

export interface Paragraph {
  /** `p1`, `p2`, … */
  id: string;
  segments: Segment[];
}

export interface Highlight extends HighlightData {
  /** Place in the review, from 1. */
  order: number;
  slug: string;
  /** Path of the file, from the working folder. */
  file: string;
  paragraphs: Paragraph[];
}

/** The whole content folder as plain data. */
export interface Review {
  data: ReviewData;
  highlights: Highlight[];
  glossary: Glossary;
  names: Names;
  /** The text as received. */
  source: string;
}

/** Something wrong with the content of a file. `line` and `column` count from 1. */
export interface Problem {
  line: number;
  column: number;
  rule: string;
  expected: string;
  found: string;
  fix: string;
}

/** A problem and the file that has it. */
export interface Finding extends Problem {
  file: string;
  /** The sentence or title that it is in, and the words that it is about, by which an exception names it. */
  at?: string;
  about?: string;
}
