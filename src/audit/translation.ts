import { type Locale, localeNames } from '../languages/table.ts';
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
export function pairsOf({ title, paragraphs, yaml, lines }: HighlightSource): Pair[] {
  const inTitle: Pair['positionOf'] = (locale, offset) => {
    const { line, column } = yaml.positionOf(['title', locale]);
    const raw = (lines[line - 1] ?? '').slice(column - 1);
    return { line, column: column - 1 + columnOf(raw, title[locale], offset) };
  };
  const segments = paragraphs.flatMap((paragraph) =>
    paragraph.segments.map((segment) => ({ segment, block: paragraph.segments[0]?.line.zh ?? 1 })),
  );
  return [
    { at: 'title', block: inTitle('zh', 0).line, zh: title.zh, en: title.en, positionOf: inTitle },
    ...segments.map(({ segment, block }) => ({
      at: segment.id,
      block,
      zh: segment.zh,
      en: segment.en,
      positionOf: (locale: Locale, offset: number) => {
        const line = segment.line[locale];
        return { line, column: columnOf(lines[line - 1] ?? '', segment[locale], offset) };
      },
    })),
  ];
}

/** Column, from 1, at which a place of a plain text stands in the line it was written in, with its markup. */
export function columnOf(written: string, plain: string, offset: number): number {
  let at = 0;
  for (let i = 0; i < plain.length && at < written.length; i++) {
    while (at < written.length && written[at] !== plain[i]) {
      const tag = /^<[^>]*>/.exec(written.slice(at))?.[0];
      at += tag?.length ?? 1;
    }
    if (i >= offset) break;
    at++;
  }
  return at + 1;
}

/** The other of the two languages of a pair. */
export const otherLocale = (locale: Locale): Locale => (locale === localeNames[0] ? 'en' : 'zh');
