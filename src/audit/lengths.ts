/** How long the translations of a review are, taken from its own pairs, so that one that stands out can be found. */
import type { Length } from '../languages/language.ts';
import type { Translation } from './translation.ts';

/** How a translation compares with the others of its kind. */
interface Compared {
  /** Its length if it were as usual, in characters. */
  expected: number;
  /** By how many standard deviations it is longer; below zero if it is shorter. */
  deviations: number;
  /** The most deviations that leave it a free translation, and not one with a part missing or too many. */
  most: number;
}

/** Compares the length of a text; nothing where it says nothing, as of a text of a few letters. */
export type Lengths = (translation: Translation) => Compared | undefined;

/** What is usual for one kind of text in one language. */
interface Usual {
  /** Logarithm of the characters for a letter of the original, and the variance with which that is known. */
  logRatio: number;
  variance: number;
  /** How the spread of this review compares with what languages lead one to expect. */
  spread: number;
  /** The most deviations that are taken for chance. */
  most: number;
}

/** Among few pairs, fewer deviations than this are as likely a free translation. */
const leastUnusual = 3;

/** For how many pairs the expected spread counts beside that of the review. */
const pairsOfPrior = 30;
/** Letters of a text below which its translation may have any length: “Exports tripled.” */
const shortest = 12;
/** A median absolute deviation times this is the standard deviation of a normal distribution. */
const perMedianDeviation = 1.4826;

const withoutDigits = (text: string) => text.replace(/\d[\d,.]*/g, '');
/** Counted once, as it is asked for often. */
const letters = new WeakMap<Translation, number>();
function lettersOf(translation: Translation): number {
  const count =
    letters.get(translation) ?? withoutDigits(translation.source.plain).match(/\p{L}/gu)?.length ?? 0;
  letters.set(translation, count);
  return count;
}
const charactersOf = ({ target }: Translation) => withoutDigits(target.plain).length;
const logRatioOf = (translation: Translation) => Math.log(charactersOf(translation) / lettersOf(translation));
const priorOf = ({ source, target }: Translation) => target.language.lengthFrom?.[source.locale];
const varianceOf = (translation: Translation, { ofPair, ofLetter }: Length) =>
  ofPair ** 2 + ofLetter ** 2 / lettersOf(translation);
const isComparable = (translation: Translation) =>
  lettersOf(translation) >= shortest && charactersOf(translation) > 0 && priorOf(translation) !== undefined;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}

/** Medians, which a few faulty pairs do not move, joined with what was known before as normal distributions are. */
function usualOf(translations: readonly Translation[], prior: Length): Usual {
  const ratios = translations.map(logRatioOf);
  const middle = median(ratios);
  // A pair does not vouch for itself, so one alone is compared with the prior.
  const others = ratios.length - 1;
  const weight = others / median(translations.map((translation) => varianceOf(translation, prior)));
  const weightOfPrior = 1 / prior.ofReview ** 2;
  const deviations = translations.map(
    (translation, i) => Math.abs((ratios[i] ?? 0) - middle) / Math.sqrt(varianceOf(translation, prior)),
  );
  const seen = (perMedianDeviation * median(deviations)) ** 2;
  return {
    logRatio: (weight * middle + weightOfPrior * Math.log(prior.ratio)) / (weight + weightOfPrior),
    variance: 1 / (weight + weightOfPrior),
    spread: (pairsOfPrior + others * seen) / (pairsOfPrior + others),
    // The farthest of so many values of a normal distribution lies about there: of 5,000 pairs some are at 3 by chance.
    most: Math.max(leastUnusual, Math.sqrt(2 * Math.log(translations.length))),
  };
}

/**
 * Makes a function that compares the length of a translation with those of its kind and language.
 * @param all the translations of the review
 */
export function usualLengths(all: readonly Translation[]): Lengths {
  const kindOf = ({ kind, target }: Translation) => `${kind} ${target.locale}`;
  const kinds = Map.groupBy(all.filter(isComparable), kindOf);
  const usual = new Map(
    [...kinds].map(([kind, translations]) => {
      const prior = priorOf(translations[0] as Translation) as Length;
      return [kind, usualOf(translations, prior)];
    }),
  );
  return (translation) => {
    const prior = priorOf(translation);
    const found = usual.get(kindOf(translation));
    if (!prior || !found || !isComparable(translation)) return undefined;
    const variance = found.spread * varianceOf(translation, prior) + found.variance;
    return {
      expected: Math.exp(found.logRatio) * lettersOf(translation),
      deviations: (logRatioOf(translation) - found.logRatio) / Math.sqrt(variance),
      most: found.most,
    };
  };
}
