/**
 * The text in the language of the source is the source, character for character, but for two repairs: the signs of
 * the print are as the language wants them, and a sentence that the column broke is joined. Each highlight is
 * compared with the section of the source that it is, known by its title or its text; one that is missing on either
 * side is told as such, and nothing else is compared in its place.
 */
import { join } from 'node:path';
import { sourceLocale } from '../../languages/table.ts';
import type { ReviewSource } from '../../review/read.ts';
import type { HighlightSource } from '../../review/read-highlight.ts';
import type { Finding } from '../../review/types.ts';
import type { ReviewData } from '../../schemas/review.ts';
import { difference } from '../difference.ts';
import { areAlike } from '../likeness.ts';
import { auditParagraphs } from '../paragraph-fidelity.ts';
import { endOf, readSource, type SourceSection, wholeText } from '../source-text.ts';

const rule = 'fidelity';

/** The highlights with the sections that they are, as far as there are any. */
export type Sections = ReadonlyMap<HighlightSource, SourceSection>;

/** What there is to compare, and the path of the source. */
interface Compared {
  review: ReviewSource;
  given: ReviewData['source'];
  path: string;
  sections: readonly SourceSection[];
  sectionOf: Sections;
}

/** @param unreadable how many files could not be read, and so may hold what seems to be missing */
export function auditFidelity(review: ReviewSource, unreadable: number): Finding[] {
  const { data, source, highlights, files } = review;
  if (!data || source === undefined) return [];
  const { sections, ...frame } = readSource(source, data.source);
  const sectionOf = pairSections(sections, highlights);
  const path = join(files.folder, data.source.file);
  const compared = { review, given: data.source, path, sections, sectionOf };
  return [
    ...auditFrame(compared, frame),
    ...unknownHighlights(compared),
    ...(unreadable === 0 ? missingHighlights(compared) : []),
    ...outOfOrder(compared),
    ...auditTitles(compared),
    ...auditParagraphs(sectionOf, path),
  ];
}

/** Finds the section of each highlight: that with its title, else with a paragraph of it, else with a title like it. */
function pairSections(sections: readonly SourceSection[], highlights: readonly HighlightSource[]): Sections {
  const texts = new Map(highlights.map((highlight) => [highlight, highlight.paragraphs.map(wholeText)]));
  const tests: ((highlight: HighlightSource, section: SourceSection) => boolean)[] = [
    ({ title }, section) => section.title === title[sourceLocale],
    (highlight, { paragraphs }) => paragraphs.some(({ text }) => texts.get(highlight)?.includes(text)),
    ({ title }, section) => areAlike(section.title, title[sourceLocale]),
  ];
  const left = new Set(sections);
  const pairs = new Map<HighlightSource, SourceSection>();
  for (const test of tests) {
    for (const highlight of highlights) {
      const section = pairs.has(highlight) ? undefined : [...left].find((other) => test(highlight, other));
      if (!section) continue;
      pairs.set(highlight, section);
      left.delete(section);
    }
  }
  return pairs;
}

/** The lines before the first highlight and after the last are those that review.yaml gives. */
function auditFrame(
  { review, given, path }: Compared,
  frame: Pick<ReviewData['source'], 'before' | 'after'>,
) {
  return (['before', 'after'] as const).flatMap((field): Finding[] => {
    const [printed, stated] = [frame[field].join('\n'), given[field].join('\n')];
    if (printed === stated) return [];
    const position = review.yaml?.positionOf(['source', field]) ?? { line: 1, column: 1 };
    const end = field === 'before' ? 'before the first highlight' : 'after the last one';
    const [expected, found] = difference(printed, stated);
    const fix = `Write under ${field} the lines of ${path} that come ${end}: “${printed}”.`;
    return [{ file: review.files.review, ...position, rule, expected, found, fix }];
  });
}

const atStart = { line: 1, column: 1 };

/** Highlights that the source does not have. */
function unknownHighlights({
  review: { highlights },
  given,
  path,
  sections,
  sectionOf,
}: Compared): Finding[] {
  const placeAfter = (previous: HighlightSource | undefined) => {
    const section = previous && sectionOf.get(previous);
    if (section) return `after line ${endOf(section)}, where “${section.title}” ends`;
    if (previous) return `after what you add for “${previous.title[sourceLocale]}”`;
    return sections[0] ? `before line ${sections[0].line}` : `after “${given.before.at(-1) ?? ''}”`;
  };
  return highlights.flatMap((highlight, i) => {
    if (sectionOf.has(highlight)) return [];
    const title = `${given.headingMark}${highlight.title[sourceLocale]}`;
    return {
      ...{ file: highlight.file, ...atStart, rule },
      expected: `“${title}” in ${path}, which has the text of every highlight`,
      found: 'none',
      fix: `Add ${title} and its paragraphs, each on a line of its own, to ${path}, ${placeAfter(highlights[i - 1])}.`,
    };
  });
}

/** Sections of the source that no highlight is. */
function missingHighlights({ review, path, sections, sectionOf }: Compared): Finding[] {
  const highlightOf = new Map([...sectionOf].map(([highlight, section]) => [section, highlight]));
  return sections.flatMap((section, i) => {
    if (highlightOf.has(section)) return [];
    const previous = sections.slice(0, i).findLast((other) => highlightOf.has(other));
    const after = previous && highlightOf.get(previous);
    const number = (after?.order ?? 0) + 1;
    const follows = review.highlights.some(({ order }) => order >= number);
    const renumber = follows ? ', and give those that follow the next numbers' : '';
    return {
      ...{ file: review.files.highlights, ...atStart, rule },
      expected: `a highlight “${section.title}”, as in ${path}, lines ${section.line} to ${endOf(section)}`,
      found: 'none',
      fix: `Write it in a file with number ${number}${renumber}.`,
    };
  });
}

/** Highlights in another order than that of the source. */
function outOfOrder({ review: { highlights }, path, sectionOf }: Compared): Finding[] {
  const known = highlights.filter((highlight) => sectionOf.has(highlight));
  const lineOf = (highlight: HighlightSource) => sectionOf.get(highlight)?.line ?? 0;
  return known.flatMap((highlight, i) => {
    const later = known.slice(0, i).find((other) => lineOf(other) > lineOf(highlight));
    if (!later) return [];
    return {
      ...{ file: highlight.file, ...atStart, rule },
      expected: `it before ${later.file}, as in ${path}, lines ${lineOf(highlight)} and ${lineOf(later)}`,
      found: 'it after that',
      fix: `Rename it so that its number is that of ${later.file}, and give that and those between the next numbers.`,
    };
  });
}

function auditTitles({ path, sectionOf }: Compared): Finding[] {
  return [...sectionOf].flatMap(([{ file, yaml, title }, section]) => {
    const written = title[sourceLocale];
    if (written === section.title) return [];
    const [expected, found] = difference(section.title, written);
    return {
      ...{ file, ...yaml.positionOf(['title', sourceLocale]), rule },
      expected: `the title as in ${path}, line ${section.line}: ${expected}`,
      found,
      fix: `Restore the source’s words. The whole of it: “${section.title}”. What stands here: “${written}”.`,
    };
  });
}
