import { getCollection } from 'astro:content';
import type { Term } from '../schemas/glossary.ts';

export interface GlossaryTerm extends Term {
  id: string;
}

/** Every term, in the order of the glossary file. */
export async function getTerms(): Promise<GlossaryTerm[]> {
  const entries = await getCollection('glossary');
  return entries.map(({ id, data }) => ({ id, ...data }));
}

/** The terms with the given ids, in that order. */
export async function getTermsById(ids: readonly string[]): Promise<GlossaryTerm[]> {
  const terms = new Map((await getTerms()).map((term) => [term.id, term]));
  return ids.flatMap((id) => terms.get(id) ?? []);
}
