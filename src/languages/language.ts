import type { Marks } from './marks.ts';
import type { NumberFound } from './numbers.ts';
import type { Locale } from './table.ts';

/**
 * All that the program knows of one language, but for the texts of the interface. A language that is added to the
 * table of locales needs one of these, and nothing else has to learn about it.
 */
export interface Language {
  /** What it is called in English, which the audit speaks. */
  nameInEnglish: string;
  script: Script;
  /** The numbers that a text gives, from left to right. */
  numbersIn: (text: string) => NumberFound[];
  /** Finds what, between two amounts, may have them in the other order in another language. */
  turnsOrder: RegExp;
  /** Finds things that are counted at the start of a text, where a number comes right before what it counts. */
  countedNext?: RegExp;
  /** Finds words that name a year without its number, which another language may give. */
  unnumberedYear: RegExp;
  /** Finds the marks that end a sentence, or a part that could be one; and with them those that end a clause. */
  ends: { sentence: RegExp; clause: RegExp };
  negation: Negation;
  /** What words beside a number say of it. */
  beside: BesideNumbers;
  /** Words that say of what area, rank or time something holds. */
  scope: Sense<Scope>[];
  typography: Typography;
  marks: Marks;
  /** Finds what no line should end inside, though the browser would let it. */
  unbroken: RegExp;
  /** A line of the printed source with its signs as they should be; absent if the print is taken as it is. */
  repaired?: (line: string) => string;
  /** The sentences of a text; absent if the audit cannot tell where one ends, and so finds none that stands twice. */
  sentencesOf?: (text: string) => string[];
  /** Finds words that may be names, by their looks; absent if no word shows that it is one. */
  properName?: RegExp;
  /** How long a text of this language is that translates another one; where none is given, any length is taken. */
  lengthFrom?: Partial<Record<Locale, Length>>;
}

/** The letters of a language, by which its words are known inside a text of another language. */
export interface Script {
  /** Its name in Unicode. Languages of one script cannot be told apart by it. */
  name: string;
  /** Finds words in a row that a page marks as being of this language, with what stands between them. */
  run: RegExp;
  /** Finds words that were left untranslated; a row of them with no more than punctuation between is one find. */
  leftover: RegExp;
}

/** Words that say one thing, or may say one of several, by which a text is compared with its translation. */
export interface Sense<Said extends string> {
  /** What they may say. Words of another language answer them if they may say any of the same. */
  says: readonly Said[];
  /** Finds where they say so for certain, and so need an answer. */
  certain?: RegExp;
  /** Finds where they may say so, and so can answer. */
  any: RegExp;
}

/** How exact a number is: less than, or more than what it says, or one of several; `odd` is a little more. */
export type Degree = 'below' | 'near' | 'at most' | 'about' | 'odd' | 'at least' | 'more';

/** What a number is the amount of; `reached` does not tell from which side. */
export type Direction = 'up' | 'down' | 'reached';

/** An area, from a village to the world; a place among others; what a change is measured by; a sum over time. */
export type Scope =
  | 'village'
  | 'town'
  | 'district'
  | 'county'
  | 'city'
  | 'province'
  | 'country'
  | 'world'
  | 'first'
  | 'most'
  | 'among the first'
  | 'than a year before'
  | 'than a quarter before'
  | 'than a month before'
  | 'in all';

/** What words beside a number say of it. Their expressions see the number between `<` and `>`: `/nearly <|<.*> or so/`. */
export interface BesideNumbers {
  degree: Sense<Degree>[];
  direction: Sense<Direction>[];
  /** What stands between two numbers of a list, so that what is said before the first is said of the next, too. */
  listed: RegExp;
}

/** Words that deny. */
export interface Negation {
  /** Those that turn a statement into its opposite for certain, and so need an answer in the other language. */
  certain: RegExp;
  /** These, and all that may be the answer. */
  any: RegExp;
  /** Those of them that say what shall not be done, or that nobody shall, and so cannot be answered by an aside. */
  norm: RegExp;
  /** What is said aside: a condition, a manner or a limit. */
  aside: RegExp;
  /**
   * Words that deny what they name and leave the statement as it is, such as “inhuman” and “refuse”. They answer each
   * other first. Those of one language that are left over can answer a denial, or need a denial for their answer.
   */
  within: RegExp;
  /** Those of them that say what somebody does not do, and so can answer what shall not be done: “refrain”. */
  acts: RegExp;
  /** Words that can be the answer to such a word, and to no denial. */
  loose: RegExp;
}

/**
 * A kind of text for typography: a headline and a label end without a full stop; a clause, after which its sentence
 * may go on in the next line, with any mark at which one pauses.
 */
export type TextForm = 'sentence' | 'clause' | 'headline' | 'label';

export interface Typography extends Record<TextForm, TypographyCheck[]> {
  /** What is wrong in any text, beside what is wrong in one of its form. */
  everywhere: TypographyCheck[];
  /** What is wrong at the beginning of a text that does not go on with a sentence of the line before. */
  beginning: TypographyCheck[];
  /** Quotation marks and brackets: what opens, and what closes it. */
  brackets: Record<string, string>;
  /** Closing signs that may stand alone, as an apostrophe does. */
  mayStandAlone: string[];
  /** How many characters before and after a mistake show an editor where it is. */
  context: number;
}

export interface TypographyCheck {
  /** Finds what must not be there. */
  wrong: RegExp;
  expected: string;
  fix: string;
}

/**
 * How long a translation is, before the pairs of a review are looked at: the logarithm of its characters for a letter
 * of the original varies about that of `ratio`, and in short texts more than in long ones (after Gale and Church,
 * “A Program for Aligning Sentences in Bilingual Corpora”, 1993). The rest are standard deviations of that logarithm.
 */
export interface Length {
  /** Characters of the translation for a letter of the original. */
  ratio: number;
  /** How much reviews differ from each other. */
  ofReview: number;
  /** How much pairs of one review differ, however long they are. */
  ofPair: number;
  /** What a pair of one letter differs by more; it falls with the square root of the number of letters. */
  ofLetter: number;
}
