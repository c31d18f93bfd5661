/** The text as received, cut into what the highlights are made of. */
import { languages } from '../languages/knowledge.ts';
import { locales, sourceLocale } from '../languages/table.ts';
import type { Paragraph } from '../review/types.ts';
import type { ReviewData } from '../schemas/review.ts';

const { separator } = locales[sourceLocale];

/** A paragraph of the source with its repairs made, and the lines that it takes there, from 1. */
export interface SourceParagraph {
  text: string;
  first: number;
  last: number;
}

/** A part of the source that is one highlight, and the line of its title. */
export interface SourceSection {
  title: string;
  line: number;
  paragraphs: SourceParagraph[];
}

/** The line on which a section ends. */
export const endOf = ({ line, paragraphs }: SourceSection): number => paragraphs.at(-1)?.last ?? line;

/** A paragraph of a highlight as the source has it: in one piece. */
export const wholeText = ({ segments }: Pick<Paragraph, 'segments'>): string =>
  segments.map((segment) => segment[sourceLocale]).join(separator);

/**
 * Cuts the text as received into its frame (lines before and after) and its sections, with two repairs made: the
 * signs of the print are as the language wants them, and a sentence that the column broke is joined.
 */
export function readSource(
  source: string,
  { headingMark, brokenAfter, before, after }: ReviewData['source'],
): { sections: SourceSection[]; before: string[]; after: string[] } {
  const lines = source
    .split(/\r?\n/)
    .map((text, i) => ({ text: text.trim(), line: i + 1 }))
    .filter(({ text }) => text !== '');
  const start = lines.findIndex(({ text }) => text.startsWith(headingMark));
  const end = lines.length - after.length;
  const { repaired = (printed: string) => printed } = languages[sourceLocale];
  const sections: SourceSection[] = [];
  let broken = false;
  for (const { text, line } of lines.slice(start < 0 ? before.length : start, end)) {
    const paragraphs = sections.at(-1)?.paragraphs;
    const previous = paragraphs?.at(-1);
    if (text.startsWith(headingMark)) {
      // A title is a headline, kept as printed.
      sections.push({ title: text.slice(headingMark.length), line, paragraphs: [] });
    } else if (broken && previous) {
      Object.assign(previous, { text: previous.text + separator + repaired(text), last: line });
    } else {
      paragraphs?.push({ text: repaired(text), first: line, last: line });
    }
    broken = brokenAfter.some((words) => text.endsWith(words));
  }
  const texts = lines.map(({ text }) => text);
  return { sections, before: texts.slice(0, Math.max(start, 0)), after: texts.slice(end) };
}
