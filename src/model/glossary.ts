import { sourceLocale } from '../languages/table.ts';
import { termFinder } from '../review/find-terms.ts';
import type { Term } from '../schemas/glossary.ts';
import { currentReview } from './current.ts';

export interface GlossaryTerm extends Term {
  id: string;
}

/** Every term, in the order of the glossary file. */
export const getTerms = (): GlossaryTerm[] =>
  Object.entries(currentReview().glossary).map(([id, term]) => ({ id, ...term }));

/** The terms with the given ids, in that order. */
export function getTermsById(ids: readonly string[]): GlossaryTerm[] {
  const { glossary } = currentReview();
  return ids.flatMap((id) => (glossary[id] ? [{ id, ...glossary[id] }] : []));
}

/** A highlight in which a term occurs, and the paragraphs that have it; none where only its title does. */
export interface Occurrence {
  slug: string;
  paragraphs: string[];
}

/** Where each term of the glossary occurs in the text as it was written, by the term's id. */
export function getOccurrences(): Map<string, Occurrence[]> {
  const { highlights, glossary } = currentReview();
  const find = termFinder(glossary, sourceLocale);
  const occurrences = new Map<string, Occurrence[]>();
  const note = (id: string, slug: string, paragraph: string[]) => {
    const known = occurrences.get(id) ?? [];
    const here = known.find((occurrence) => occurrence.slug === slug) ?? { slug, paragraphs: [] };
    here.paragraphs = [...new Set([...here.paragraphs, ...paragraph])];
    occurrences.set(id, known.includes(here) ? known : [...known, here]);
  };
  for (const { slug, title, paragraphs } of highlights) {
    for (const { id } of find(title[sourceLocale])) note(id, slug, []);
    for (const { id: paragraph, segments } of paragraphs) {
      for (const { id } of find(segments.map((segment) => segment[sourceLocale]).join('')))
        note(id, slug, [paragraph]);
    }
  }
  return occurrences;
}
