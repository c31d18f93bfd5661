/** Faults that show in the files of a content folder, and by the source text that it has. */
import { relative } from 'node:path';
import { rules } from '../../../src/audit/rules/index.ts';
import type { ReviewSource } from '../../../src/review/read.ts';
import type { HighlightSource } from '../../../src/review/read-highlight.ts';
import type { Paragraph } from '../../../src/review/types.ts';
import type { Figure } from '../../../src/schemas/highlight.ts';
import { type Kind, next, placesOf, replaceHighlight, type Site, where } from './site.ts';

/** Paragraphs with the ids that their order gives them. */
const renumbered = (paragraphs: Paragraph[]): Paragraph[] =>
  paragraphs.map((paragraph, i) => ({
    id: `p${i + 1}`,
    segments: paragraph.segments.map((segment, j) => ({ ...segment, id: `p${i + 1}.${j + 1}` })),
  }));

const eachParagraph =
  (made: (review: ReviewSource, highlight: HighlightSource, i: number) => ReviewSource) =>
  (review: ReviewSource): Site[] =>
    review.highlights.flatMap((highlight) =>
      highlight.paragraphs.map(({ id }, i) => ({
        where: `${highlight.slug} ${id}`,
        made: () => made(review, highlight, i),
      })),
    );

/** A figure that gives ten times as much, or a date in the year after. */
const withOtherValue = (figure: Figure): Figure =>
  figure.unit === 'date'
    ? { ...figure, value: figure.value.replace(/^\d+/, (year) => String(Number(year) + 1)) }
    : { ...figure, value: figure.value * 10 };

export const files: Kind[] = [
  {
    name: 'paragraph moved to another file',
    claim: 'all',
    sites: eachParagraph((review, highlight, i) => {
      const target = next(review.highlights, highlight);
      const [moved] = highlight.paragraphs.slice(i, i + 1);
      const without = renumbered(highlight.paragraphs.filter((_, at) => at !== i));
      const withIt = renumbered([...target.paragraphs, ...(moved ? [moved] : [])]);
      return replaceHighlight(replaceHighlight(review, { ...highlight, paragraphs: without }), {
        ...target,
        paragraphs: withIt,
      });
    }),
  },
  {
    name: 'paragraph dropped',
    claim: 'all',
    sites: eachParagraph((review, highlight, i) =>
      replaceHighlight(review, {
        ...highlight,
        paragraphs: renumbered(highlight.paragraphs.filter((_, at) => at !== i)),
      }),
    ),
  },
  {
    name: 'value of a figure changed',
    claim: 'all',
    sites: (review) =>
      review.highlights.flatMap((highlight) =>
        highlight.figures.map((figure, i) => ({
          where: `${highlight.slug} ${figure.id}`,
          made: () =>
            replaceHighlight(review, {
              ...highlight,
              figures: highlight.figures.with(i, withOtherValue(figure)),
            }),
        })),
      ),
  },
  {
    name: 'stale exception',
    claim: 'all',
    sites: (review) =>
      placesOf(review).flatMap((place) =>
        rules.map(({ name: rule }) => ({
          where: where(place, rule),
          made: () => {
            const { id: at, zh, en } = place.segment;
            const file = relative(review.files.folder, place.highlight.file);
            const about = en.slice(0, 9);
            const stale = { file, at, rule, about, judged: { zh, en }, reason: 'It was so.' };
            return { ...review, exceptions: [...(review.exceptions ?? []), stale] };
          },
        })),
      ),
  },
];
