/** Where a fault can be made in a review, and the review with the fault made; what all kinds are built of. */
import type { ReviewSource } from '../../../src/review/read.ts';
import type { HighlightSource } from '../../../src/review/read-highlight.ts';
import type { Segment } from '../../../src/review/types.ts';

export interface Site {
  /** File, sentence and words, for a reader. */
  where: string;
  /** The review with the fault made. */
  made: () => ReviewSource;
}

export interface Kind {
  name: string;
  /** What the audit claims to find of this kind: all, most of it, some, or nothing, as it is a matter of meaning. */
  claim: 'all' | 'most' | 'some' | 'none';
  /** All places in a review where such a fault can be made. */
  sites: (review: ReviewSource) => Site[];
}

type Side = 'zh' | 'en';
type Texts = Partial<Record<Side, string>>;
interface Place {
  highlight: HighlightSource;
  segment: Segment;
}

export const placesOf = (review: ReviewSource): Place[] =>
  review.highlights.flatMap((highlight) =>
    highlight.paragraphs.flatMap((p) => p.segments.map((segment) => ({ highlight, segment }))),
  );

export const replaceHighlight = (review: ReviewSource, changed: HighlightSource): ReviewSource => ({
  ...review,
  highlights: review.highlights.map((h) => (h.file === changed.file ? changed : h)),
});

/** The review with the texts of some sentences of one highlight changed. */
export function rewrite(
  review: ReviewSource,
  highlight: HighlightSource,
  texts: Record<string, Texts>,
): ReviewSource {
  const paragraphs = highlight.paragraphs.map((paragraph) => ({
    ...paragraph,
    segments: paragraph.segments.map((segment) => ({ ...segment, ...texts[segment.id] })),
  }));
  return replaceHighlight(review, { ...highlight, paragraphs });
}

export const where = ({ highlight, segment }: Place, what: string) =>
  `${highlight.slug} ${segment.id}: ${what}`;

/** A fault made by changing sentences one by one: for each, the texts that it could wrongly be. */
export const rewritten =
  (wrong: (place: Place, review: ReviewSource) => (Texts & { what: string })[]) =>
  (review: ReviewSource): Site[] =>
    placesOf(review).flatMap((place) =>
      wrong(place, review)
        .filter(
          ({ zh, en }) =>
            (zh ?? place.segment.zh) !== place.segment.zh || (en ?? place.segment.en) !== place.segment.en,
        )
        .map(({ what, ...texts }) => ({
          where: where(place, what),
          made: () => rewrite(review, place.highlight, { [place.segment.id]: texts }),
        })),
    );

/**
 * A fault made wherever a pattern stands in a sentence.
 * @param when true of the sentences in which it is a fault
 */
export const replaced = (
  side: Side,
  pattern: RegExp,
  by: (match: RegExpMatchArray, i: number) => string,
  when: (segment: Segment, match: RegExpMatchArray) => boolean = () => true,
) =>
  rewritten(({ segment }) =>
    [...segment[side].matchAll(pattern)]
      .filter((match) => when(segment, match))
      .map((match, i) => {
        const at = match.index;
        const words = by(match, i);
        const text = segment[side].slice(0, at) + words + segment[side].slice(at + match[0].length);
        return {
          [side]: words ? text : text.replace(/ {2,}/g, ' ').trimStart(),
          what: `${match[0]} → ${words || 'nothing'}`,
        };
      }),
  );

/** The word with the capital that the model has. */
const like = (model: string, word: string) =>
  /^\p{Lu}/u.test(model) ? word.replace(/^./, (first) => first.toUpperCase()) : word;

/** Patterns of what stands before a word and after it. */
interface Around {
  before?: string;
  after?: string;
}

/** A fault made by saying something else for each word of a table, where it stands between what is asked for. */
export function turned(
  side: Side,
  table: Record<string, string>,
  { before = '', after = '' }: Around = {},
  when?: (segment: Segment, match: RegExpMatchArray) => boolean,
) {
  // The longest first, so that “square meters” is not taken for “meters”.
  const words = Object.keys(table).sort((a, b) => b.length - a.length);
  const anyOf = words.map((word) => word.replace(/[$.()]/g, '\\$&')).join('|');
  const whole = side === 'en' ? `(?<!\\p{L})(?:${anyOf})(?![\\p{L}])` : `(?:${anyOf})`;
  const pattern = new RegExp(`${before && `(?<=${before})`}${whole}${after && `(?=${after})`}`, 'giu');
  const wrong = (word: string) => table[word] ?? table[word.toLowerCase()] ?? '';
  return replaced(side, pattern, ([word]) => like(word, wrong(word)), when);
}

/** Each word of a list to be said for the one before it. */
export const inTurn = (words: readonly string[]): Record<string, string> =>
  Object.fromEntries(words.map((word) => [word, next(words, word)]));

export const next = <T>(list: readonly T[], item: T): T => list[(list.indexOf(item) + 1) % list.length] as T;

/** The sites of several ways to make a fault of one kind. */
export const either =
  (...ways: Kind['sites'][]) =>
  (review: ReviewSource): Site[] =>
    ways.flatMap((way) => way(review));
