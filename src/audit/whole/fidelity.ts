/**
 * The text in the language of the source is the source, character for character, but for two repairs: the signs of
 * the print are as the language wants them, and a sentence that the column broke is joined.
 */
import { languages } from '../../languages/knowledge.ts';
import { locales, sourceLocale } from '../../languages/table.ts';
import { startOf } from '../../review/paragraph-pairs.ts';
import type { ReviewSource } from '../../review/read.ts';
import type { HighlightSource } from '../../review/read-highlight.ts';
import type { Finding, Paragraph } from '../../review/types.ts';
import type { ReviewData } from '../../schemas/review.ts';

const { separator } = locales[sourceLocale];

/** A part of the source that is one highlight. `lines` are where its title and paragraphs start, from 1. */
interface SourceSection {
  title: string;
  paragraphs: string[];
  lines: number[];
}

/** Cuts the text as received into its frame (lines before and after) and its sections, with repairs made. */
function repairedSections(
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
    const section = sections.at(-1);
    if (text.startsWith(headingMark)) {
      // A title is a headline, kept as printed.
      sections.push({ title: text.slice(headingMark.length), paragraphs: [], lines: [line] });
    } else if (broken) {
      section?.paragraphs.push(`${section.paragraphs.pop()}${separator}${repaired(text)}`);
    } else {
      section?.paragraphs.push(repaired(text));
      section?.lines.push(line);
    }
    broken = brokenAfter.some((words) => text.endsWith(words));
  }
  const texts = lines.map(({ text }) => text);
  return { sections, before: texts.slice(0, Math.max(start, 0)), after: texts.slice(end) };
}

const textOf = ({ segments }: Paragraph) => segments.map((segment) => segment[sourceLocale]).join(separator);

/** Where two texts part, with a little of each around that place. */
function firstDifference(expected: string, found: string): { expected: string; found: string } {
  let i = 0;
  while (i < expected.length && expected[i] === found[i]) i++;
  const around = (text: string) => {
    const from = Math.max(0, i - 10);
    return `${from > 0 ? '…' : ''}${text.slice(from, i + 14)}${text.length > i + 14 ? '…' : ''}`;
  };
  return { expected: `“${around(expected)}”`, found: `“${around(found)}”` };
}

/** @param unreadable how many files could not be read, and so may hold what seems to be missing */
export function auditFidelity(review: ReviewSource, unreadable: number): Finding[] {
  const { data, source, highlights, files } = review;
  if (!data || source === undefined) return [];
  const findings: Finding[] = [];
  const { sections, before, after } = repairedSections(source, data.source);
  const compare: Compare = (place, name, expected, found) => {
    if (expected !== found)
      findings.push(departure(place, `${name} as in ${data.source.file}`, expected, found));
    return expected === found;
  };
  const inReview = { file: files.review, line: 1, column: 1 };
  compare(inReview, 'the lines before the first highlight', before.join('\n'), data.source.before.join('\n'));
  compare(inReview, 'the lines after the last highlight', after.join('\n'), data.source.after.join('\n'));

  const inOrder = new Map(highlights.map((highlight) => [highlight.order, highlight]));
  sections.forEach((section, i) => {
    const highlight = inOrder.get(i + 1);
    if (highlight) compareSection(section, highlight, compare);
    else if (unreadable === 0) {
      const place = { file: files.highlights, line: 1, column: 1 };
      compare(place, `highlight ${i + 1} (line ${section.lines[0]} of the source)`, section.title, '');
    }
  });
  for (const extra of highlights.filter(({ order }) => order > sections.length)) {
    const place = { file: extra.file, line: 1, column: 1 };
    compare(place, `${sections.length} highlights`, '', extra.title[sourceLocale]);
  }
  return findings;
}

type Place = Pick<Finding, 'file' | 'line' | 'column'>;

/** Compares and reports; true where both are the same. */
type Compare = (place: Place, name: string, expected: string, found: string) => boolean;

function departure(place: Place, name: string, expected: string, found: string): Finding {
  const difference = firstDifference(expected, found);
  return {
    ...place,
    rule: 'fidelity',
    expected: `${name}: ${difference.expected}`,
    found: difference.found,
    fix: `Restore the source’s words. The whole of it: “${expected}”. What stands here: “${found}”.`,
  };
}

function compareSection(section: SourceSection, highlight: HighlightSource, compare: Compare) {
  const { file, yaml, paired, paragraphs, title } = highlight;
  compare(
    { file, ...yaml.positionOf(['title', sourceLocale]) },
    'the title',
    section.title,
    title[sourceLocale],
  );
  if (!paired) return;
  const count = Math.max(section.paragraphs.length, paragraphs.length);
  const shifted = section.paragraphs.length !== paragraphs.length;
  let line = 1;
  for (let i = 0; i < count; i++) {
    const paragraph = paragraphs[i];
    line = paragraph ? startOf(paragraph.segments) : line;
    const name = `paragraph ${i + 1} (line ${section.lines[i + 1] ?? '–'} of the source)`;
    const found = paragraph ? textOf(paragraph) : '';
    const same = compare({ file, line, column: 1 }, name, section.paragraphs[i] ?? '', found);
    // With a paragraph too many or too few, all that follow would differ as well.
    if (!same && shifted) return;
  }
}
