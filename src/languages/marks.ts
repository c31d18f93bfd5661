/** The marks of a language that a translation keeps, and the words that may stand for them. */
export interface Marks {
  question: string;
  exclamation: string;
  /** Finds words by which a statement may carry a question: “They discussed whether to build it.” */
  indirect: RegExp;
  /** Finds the beginning of a sentence that asks, if its mark is lost; absent if no beginning shows it. */
  direct?: RegExp;
  /** Finds what is quoted. */
  quotation: RegExp;
  /** Finds a speech that is given word for word, which the other language quotes as well. */
  speech: RegExp;
  /** Finds quotations beside each other, of which a translation quotes all or none. */
  row?: RegExp;
}
