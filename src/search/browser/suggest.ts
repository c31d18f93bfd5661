/** What to offer where nothing is found: the glossary terms most like the query. */
import { type Locale, localeNames, locales } from '../../languages/table.ts';
import { fold } from '../shared/fold.ts';
import type { TermForms } from '../shared/lists.ts';
import { words } from '../shared/tokens.ts';

const bigrams = (text: string): string[] =>
  Array.from({ length: Math.max(text.length - 1, 0) }, (_, i) => text.slice(i, i + 2));

/** Share of the pairs of neighboring characters that two texts have in common, 0 to 1 (Sørensen–Dice). */
function likeness(a: string, b: string): number {
  const [first, second] = [bigrams(a), bigrams(b)];
  const left = [...second];
  const common = first.filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * common.length) / (first.length + second.length || 1);
}

/** Below this, two texts have next to nothing in common. */
const threshold = 0.45;

/** Longer queries are like no term. */
const longest = 100;

/** Words of a term that tell it from others. */
const longWords = (term: TermForms, locale: Locale): string[] =>
  locales[locale].writing === 'words'
    ? term[locale].flatMap((form) => words(form).map(({ text }) => text)).filter(({ length }) => length > 3)
    : [];

/** The terms most like a query, at most `count`. A slip of the key in one word of a term is forgiven. */
export function nearestTerms(query: string, terms: readonly TermForms[], count = 4): TermForms[] {
  if (query.length > longest) return [];
  const folded = fold(query);
  const scored = terms.map((term) => {
    const texts = localeNames.flatMap((locale) => [...term[locale].map(fold), ...longWords(term, locale)]);
    return { term, score: Math.max(...texts.map((text) => likeness(folded, text))) };
  });
  return scored
    .filter(({ score }) => score >= threshold)
    .sort((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ term }) => term);
}
