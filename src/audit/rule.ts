import type { Finding } from '../review/types.ts';
import type { FirstTexts } from './first-texts.ts';
import type { Lengths } from './lengths.ts';
import type { Lexicon } from './lexicon.ts';
import type { TextKind, Translation } from './translation.ts';
import type { WordLists } from './word-lists.ts';

/** What a rule may look at beside the translation itself. */
export interface Context {
  lexicon: Lexicon;
  /** The texts of the whole review by their words. */
  firsts: FirstTexts;
  /** How long such texts are in this review. */
  lengths: Lengths;
  wordLists: WordLists;
}

/** One way to compare a text with its translation. */
export interface Rule {
  /** Its findings and the exceptions that excuse them bear this name, and so does its file. */
  name: string;
  /** The texts that it is for. */
  kinds: readonly TextKind[];
  check: (translation: Translation, context: Context) => Finding[];
  /** True of a translation with which the other rules have nothing to compare: this one alone is asked. */
  blocks?: (translation: Translation) => boolean;
}
