import type { ReviewSource } from '../review/read.ts';
import type { Finding } from '../review/types.ts';
import { compare } from './compare.ts';
import { firstTexts } from './first-texts.ts';
import { labelsOf } from './labels.ts';
import { usualLengths } from './lengths.ts';
import type { Lexicon } from './lexicon.ts';
import { sentencesOf } from './sentences.ts';
import type { Translation } from './translation.ts';
import { excuse } from './whole/exceptions.ts';
import { makeWordLists, type WordLists } from './word-lists.ts';

/**
 * Compares every text of a review with its translations, and excuses what its exceptions say is right.
 * @param unfaithful what departs from the source; that is mended first, and until then compared with nothing else
 * @param unreadable how many files could not be read, and so may hold what an exception is about
 */
export function auditTexts(
  review: ReviewSource,
  lexicon: Lexicon,
  unfaithful: readonly Finding[] = [],
  unreadable = 0,
): Finding[] {
  const texts = [...sentencesOf(review.highlights), ...labelsOf(review)];
  const departs = ({ file, block }: Translation) =>
    unfaithful.some((finding) => finding.file === file && finding.line === block);
  const compared = texts.filter((text) => !departs(text));
  return excuse(
    review,
    { texts, compared, unreadable },
    compareAll(compared, lexicon, makeWordLists(review, lexicon)),
  );
}

/** What is wrong with texts, each of which may be compared with all others. */
function compareAll(texts: readonly Translation[], lexicon: Lexicon, wordLists: WordLists): Finding[] {
  const context = { lexicon, lengths: usualLengths(texts), firsts: firstTexts(texts), wordLists };
  return texts.flatMap((text) => compare(text, context));
}
