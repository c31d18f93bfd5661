import type { HighlightSource, ReviewSource } from '../../review/read.ts';
import type { Finding } from '../../review/types.ts';
import { type Lexicon, makeLexicon } from '../lexicon.ts';
import { auditAlignment, auditCopies, auditLanguages } from '../rules/alignment.ts';
import { auditNumbers } from '../rules/figures.ts';
import { auditSpelling } from '../rules/names.ts';
import { auditNegation } from '../rules/negation.ts';
import { auditTypography } from '../rules/typography.ts';
import { type Fault, type Pair, pairsOf } from '../translation.ts';
import { auditWording } from '../wording.ts';
import { findingsOf } from './exceptions.ts';

/**
 * Compares every title and sentence with its translation. Nothing is compared while a list cannot be read.
 * @param unfaithful what departs from the source; that is mended first, and until then compared with nothing else
 */
export function auditPairs({ glossary, names, highlights }: ReviewSource, unfaithful: Finding[]): Finding[] {
  if (!glossary || !names) return [];
  const lexicon = makeLexicon(glossary, names);
  return highlights
    .filter(({ paired }) => paired)
    .flatMap((highlight) => {
      const lines = unfaithful.filter(({ file }) => file === highlight.file).map(({ line }) => line);
      return auditHighlight(highlight, lexicon, new Set(lines));
    });
}

function auditHighlight(highlight: HighlightSource, lexicon: Lexicon, unfaithful: Set<number>): Finding[] {
  const pairs = pairsOf(highlight).filter(({ block }) => !unfaithful.has(block));
  const faults = pairs.flatMap((pair) => {
    const languages = auditLanguages(pair);
    const comparison = [
      ...auditAlignment(pair, lexicon),
      ...auditNumbers(pair, lexicon),
      ...auditListed(pair, lexicon),
      ...auditNegation(pair),
      ...auditTypography(pair, pair.at === 'title' ? 'headline' : 'sentence'),
    ];
    return (languages.length > 0 ? languages : comparison).map((fault) => ({ pair, fault }));
  });
  return findingsOf(highlight, pairs, [...faults, ...auditCopies(pairs)]);
}

/** Terms and names. A misspelled name is also missing under its own spelling; that is one fault. */
function auditListed(pair: Pair, lexicon: Lexicon): Fault[] {
  const misspelled = auditSpelling(pair, lexicon);
  const others = auditWording(pair, lexicon).filter(
    ({ locale, expected }) => locale === 'en' || !misspelled.some(({ name }) => expected.includes(name)),
  );
  return [...misspelled, ...others];
}
