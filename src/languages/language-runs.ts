import { languages } from './knowledge.ts';
import { counterpartOf, type Locale } from './table.ts';

export interface Run {
  text: string;
  /** Set where the run is in the other language than the text around it. */
  locale?: Locale;
}

/** Cuts a text where its language changes, so that each part can be marked with its own (WCAG 2.2, 3.1.2). */
export function languageRuns(text: string, locale: Locale): Run[] {
  const other = counterpartOf(locale);
  const runs: Run[] = [];
  let end = 0;
  for (const { 0: words, index } of text.matchAll(languages[other].script.run)) {
    runs.push({ text: text.slice(end, index) }, { text: words, locale: other });
    end = index + words.length;
  }
  runs.push({ text: text.slice(end) });
  return runs.filter((run) => run.text !== '');
}
