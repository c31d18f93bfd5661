/** Faults of a sentence as a whole: missing, in the wrong language, twice, or that of another. */
import type { ReviewSource } from '../../../src/review/read.ts';
import type { Segment } from '../../../src/review/types.ts';
import { type Kind, next, placesOf, replaceHighlight, rewrite, rewritten, type Site, where } from './site.ts';

const sentences = (text: string) =>
  text.split(/(?<=[.!?…][”’)]*) (?=[“‘(]*\p{Lu})/u).filter((s) => s.includes(' '));

/** Two sentences of a highlight, one after the other, with something exchanged. */
const neighbors =
  (exchange: (a: Segment, b: Segment) => Record<string, Partial<Record<'zh' | 'en', string>>>) =>
  (review: ReviewSource): Site[] =>
    review.highlights.flatMap((highlight) => {
      const segments = highlight.paragraphs.flatMap((p) => p.segments);
      return segments.slice(1).map((b, i) => {
        const a = segments[i] as Segment;
        return {
          where: `${highlight.slug} ${a.id} and ${b.id}`,
          made: () => rewrite(review, highlight, exchange(a, b)),
        };
      });
    });

/** A sentence with the text of a sentence of the next file. */
const fromAnotherFile =
  (side: 'zh' | 'en') =>
  (review: ReviewSource): Site[] =>
    placesOf(review).flatMap((place) => {
      const other = next(review.highlights, place.highlight);
      const text = other.paragraphs.at(-1)?.segments.at(-1)?.[side];
      if (other === place.highlight || !text) return [];
      return {
        where: where(place, text),
        // A new copy of the other file, so that the bench looks at both.
        made: () =>
          replaceHighlight(rewrite(review, place.highlight, { [place.segment.id]: { [side]: text } }), {
            ...other,
          }),
      };
    });

/** Clauses of an English sentence, between commas, of more than `words` words and with no “not”. */
const clauses = (text: string, words: number) =>
  [...text.matchAll(/(?<=[,;:] )[^,;:.]+[,;] /g)].filter(
    ([clause]) => clause.trim().split(' ').length > words && !/\b(?:not|never|no)\b/.test(clause),
  );

export const texts: Kind[] = [
  { name: 'sentence without its English', claim: 'all', sites: rewritten(() => [{ en: '', what: 'none' }]) },
  {
    name: 'sentence left in Chinese',
    claim: 'all',
    sites: rewritten(({ segment }) => [{ en: segment.zh, what: 'copied' }]),
  },
  {
    name: 'languages swapped',
    claim: 'all',
    sites: rewritten(({ segment: { zh, en } }) => [{ zh: en, en: zh, what: 'swapped' }]),
  },
  {
    name: 'fragment left in Chinese',
    claim: 'all',
    sites: rewritten(({ segment }) => {
      const words = segment.en.split(' ');
      const fragment = segment.zh.replace(/\P{Script=Han}/gu, '').slice(0, 4);
      const middle = Math.floor(words.length / 2);
      return [
        { en: [...words.slice(0, middle), fragment, ...words.slice(middle + 2)].join(' '), what: fragment },
      ];
    }),
  },
  {
    name: 'English of two sentences swapped',
    claim: 'all',
    sites: neighbors((a, b) => ({ [a.id]: { en: b.en }, [b.id]: { en: a.en } })),
  },
  {
    name: 'English of the sentence before, again',
    claim: 'all',
    sites: neighbors((a, b) => ({ [b.id]: { en: a.en } })),
  },
  { name: 'English of a sentence of another file', claim: 'all', sites: fromAnotherFile('en') },
  { name: 'Chinese sentence of another file, in other words', claim: 'all', sites: fromAnotherFile('zh') },
  {
    name: 'sentence twice',
    claim: 'all',
    sites: rewritten(({ segment: { en } }) =>
      sentences(en).map((sentence) => ({
        en: en.replace(sentence, `${sentence} ${sentence}`),
        what: sentence,
      })),
    ),
  },
];

/** What is missing may be short, or carry nothing that can be counted. */
export const parts: Kind[] = [
  {
    name: 'second half of a sentence dropped',
    claim: 'most',
    sites: rewritten(({ segment: { en } }) => {
      const words = en.split(' ');
      const half = words.slice(0, Math.floor(words.length / 2)).join(' ');
      return [{ en: `${half.replace(/[,;:.]$/, '')}.`, what: `… ${half.slice(-20)}` }];
    }),
  },
  {
    name: 'one English sentence of several dropped',
    claim: 'most',
    sites: rewritten(({ segment: { en } }) => {
      const all = sentences(en);
      return all.length < 2
        ? []
        : all.map((sentence) => ({
            en: en.replace(sentence, '').replace(/ {2}/, ' ').trim(),
            what: sentence,
          }));
    }),
  },
  {
    name: 'clause of more than 8 words dropped',
    claim: 'most',
    sites: rewritten(({ segment: { en } }) =>
      clauses(en, 8).map(({ 0: clause, index }) => ({
        en: en.slice(0, index) + en.slice(index + clause.length),
        what: clause,
      })),
    ),
  },
];
