/**
 * How good the audit is, measured: makes faults of many kinds in sound content, in memory, and counts those that it
 * finds. A seed makes each run the same.
 */
import { auditReview } from '../../src/audit/audit.ts';
import { makeLexicon } from '../../src/audit/lexicon.ts';
import { auditTexts } from '../../src/audit/texts.ts';
import { readReview } from '../../src/review/read.ts';
import { random } from '../random.ts';
import { type Kind, kinds } from './faults.ts';

export interface Score {
  kind: string;
  /** What the audit claims to catch of this kind: all, most of it, or nothing, as it is a matter of meaning. */
  claim: Kind['claim'];
  made: number;
  caught: number;
  /** Those caught by comparing the two languages alone, with the source not at hand. */
  compared: number;
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

/**
 * Makes up to `perKind` faults of each kind in a content folder and counts those that are found.
 * @throws if the content is not sound to begin with
 */
export function scores(contentDir: string, { perKind = 30, seed = 2022 } = {}): Score[] {
  const { review, findings } = readReview(contentDir);
  if (findings.length > 0 || auditReview(review).length > 0) throw new Error(`${contentDir} has findings.`);
  const next = random(seed);
  return kinds.map(({ name, claim, sites }) => {
    const score: Score = { kind: name, claim, made: 0, caught: 0, compared: 0, missed: [] };
    for (const { where, made } of sample(sites(review), perKind, next)) {
      const faulty = made();
      score.made++;
      if (auditReview(faulty).length > 0) score.caught++;
      else score.missed.push(where);
      const { glossary, names } = faulty;
      if (!glossary || !names) continue;
      if (auditTexts(faulty, makeLexicon(glossary, names)).length > 0) score.compared++;
    }
    return score;
  });
}
