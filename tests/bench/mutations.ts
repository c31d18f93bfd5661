/**
 * How good the audit is, measured: makes faults of many kinds in sound texts, in memory, and counts those that it
 * finds. A seed makes each run the same.
 */
import { auditReview } from '../../src/audit/audit.ts';
import { makeLexicon } from '../../src/audit/lexicon.ts';
import { auditTexts } from '../../src/audit/texts.ts';
import { remembered } from '../../src/remembered.ts';
import { characterFindings } from '../../src/review/characters.ts';
import { type ReviewSource, readReview } from '../../src/review/read.ts';
import type { Finding } from '../../src/review/types.ts';
import { random } from '../random.ts';
import { type Group, kinds } from './faults/kinds.ts';
import type { Kind } from './faults/site.ts';

export interface Score extends Pick<Kind, 'claim'> {
  kind: string;
  group: Group;
  made: number;
  caught: number;
  /** Where the faults are that were not caught. */
  missed: string[];
}

function sample<T>(items: readonly T[], size: number, next: () => number): T[] {
  const left = [...items];
  const taken: T[] = [];
  while (left.length > 0 && taken.length < size) {
    taken.push(...left.splice(Math.floor(next() * left.length), 1));
  }
  return taken;
}

/** Finds what is wrong with a review, at least with some of its files; what takes longest comes last. */
export type Audit = (review: ReviewSource, files: readonly string[]) => Iterable<Finding>;

/** The characters of a review as the reader of its files judges them. */
const charactersOf = ({ highlights }: ReviewSource): Finding[] =>
  highlights.flatMap(({ file, paragraphs }) =>
    paragraphs.flatMap(({ segments }) =>
      segments.flatMap(({ id, zh, en }) =>
        characterFindings(`${zh}\n${en}`, file).map((finding) => ({
          ...finding,
          at: id,
          about: finding.found,
        })),
      ),
    ),
  );

/** What is found by comparing the two languages alone, with the source not at hand, in some files only: all take long. */
export const comparedAlone = (review: ReviewSource, files: readonly string[]): Finding[] => {
  const { glossary, names } = review;
  if (!glossary || !names) throw new Error('The review has no lists.');
  const part = { ...review, highlights: review.highlights.filter(({ file }) => files.includes(file)) };
  return [...charactersOf(part), ...auditTexts(part, makeLexicon(glossary, names))];
};

/** Rules that see a text beside all others, and so say something else where there are fewer. */
const ofTheWhole = ['alignment', 'consistency', 'exceptions'];

/** All that is found in a review, its files and its source included; first what its changed files alone show, which is most. */
export const everything: Audit = function* (review, files) {
  if (files.length > 0 && review.glossary && review.names)
    yield* comparedAlone(review, files).filter(({ rule }) => !ofTheWhole.includes(rule));
  yield* charactersOf(review);
  yield* auditReview(review);
};

/** The review of a content folder. @throws if it is not sound to begin with */
export function soundSource(contentDir: string): ReviewSource {
  const { review, findings } = readReview(contentDir);
  if (findings.length > 0 || auditReview(review).length > 0) throw new Error(`${contentDir} has findings.`);
  return review;
}

/** What a finding is about; its other words may change with the sentence that it is in. */
const subject = ({ file, at, rule, about }: Finding) => [file, at, rule, about].join('|');

/**
 * Makes up to `perKind` faults of each kind in a review and counts those that are found: those with a finding that
 * the review does not have without them.
 */
export function scores(review: ReviewSource, audit: Audit, { perKind = 30, seed = 2022 } = {}): Score[] {
  const random01 = random(seed);
  const before = remembered((files: string) => new Set([...audit(review, files.split('|'))].map(subject)));
  const isFound = (faulty: ReviewSource) => {
    const changed = faulty.highlights.filter((highlight) => !review.highlights.includes(highlight));
    const files = changed.map(({ file }) => file);
    const known = before(files.join('|'));
    // What was excused comes back with any change of its text, so it says nothing of the fault.
    for (const finding of audit(faulty, files)) {
      if (!finding.former && !known.has(subject(finding))) return true;
    }
    return false;
  };
  return Object.entries(kinds).flatMap(([group, list]) =>
    list.map(({ name, claim, sites }) => {
      const faults = sample(sites(review), perKind, random01);
      const missed = faults.filter(({ made }) => !isFound(made()));
      return {
        group: group as Group,
        kind: name,
        claim,
        made: faults.length,
        caught: faults.length - missed.length,
        missed: missed.map(({ where }) => where),
      };
    }),
  );
}
