import type { ReviewSource } from '../review/read.ts';
import type { Finding } from '../review/types.ts';
import { compare } from './compare.ts';
import { labelsOf } from './labels.ts';
import { usualLengths } from './lengths.ts';
import type { Lexicon } from './lexicon.ts';
import { sentencesOf } from './sentences.ts';
import type { Translation } from './translation.ts';
import { excuse } from './whole/exceptions.ts';

/**
 * Compares every text of a review with its translations, and excuses what its exceptions say is right.
 * @param unfaithful what departs from the source; that is mended first, and until then compared with nothing else
 */
export function auditTexts(
  review: ReviewSource,
  lexicon: Lexicon,
  unfaithful: readonly Finding[] = [],
): Finding[] {
  const texts = [...sentencesOf(review.highlights, unfaithful), ...labelsOf(review)];
  return excuse(review.highlights, texts, compareAll(texts, lexicon));
}

/** What is wrong with texts, each of which may be compared with those before it in its file. */
function compareAll(texts: readonly Translation[], lexicon: Lexicon): Finding[] {
  const lengths = usualLengths(texts);
  const before = new Map<string, Translation[]>();
  return texts.flatMap((text) => {
    const key = `${text.target.locale} ${text.file}`;
    const earlier = before.get(key) ?? [];
    const findings = compare(text, { lexicon, lengths, before: earlier });
    earlier.push(text);
    before.set(key, earlier);
    return findings;
  });
}
