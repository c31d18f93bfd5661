import type { Locale, Localized } from '../languages/table.ts';
import type { Exception } from '../schemas/exceptions.ts';
import type { Glossary } from '../schemas/glossary.ts';
import type { HighlightData } from '../schemas/highlight.ts';
import type { Names } from '../schemas/names.ts';
import type { ReviewData } from '../schemas/review.ts';

/** A place in a file; `line` and `column` count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** A stretch of a text that stands in its file as it is: where it begins in the text, and where in the file. */
export interface Span extends Position {
  /** In UTF-16 code units. */
  offset: number;
}

/** A sentence, or a clause of one, in every language. */
export interface Segment extends Localized {
  /** Paragraph and line, from 1: `p2.1`. */
  id: string;
  /** Where each of the texts stands in the file, from its beginning on; never empty. */
  spans: Record<Locale, Span[]>;
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
  exceptions: Exception[];
  /** The text as received. */
  source: string;
}

/** Something wrong with the content of a file. */
export interface Finding extends Position {
  file: string;
  rule: string;
  expected: string;
  found: string;
  fix: string;
  /** Of a finding that an exception may excuse: the address of its text, the words, and the texts that it judges. */
  at?: string;
  about?: string;
  judged?: Partial<Localized>;
  /** The exception that excused it before its text was changed or moved. */
  former?: Exception;
}
