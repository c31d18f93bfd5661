import { getCollection } from 'astro:content';
import { contentDir } from '../content-dir.ts';
import { readGlossary } from '../review/read.ts';
import type { Term } from '../schemas/glossary.ts';

export interface GlossaryTerm extends Term {
  id: string;
}

/** Every term, in the order of the glossary file. */
export async function getTerms(): Promise<GlossaryTerm[]> {
  // A collection comes sorted by id; its file has the order that readers want, which is that of the text.
  const order = Object.keys(readGlossary(contentDir));
  const entries = await getCollection('glossary');
  return entries
    .map(({ id, data }) => ({ id, ...data }))
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

/** The terms with the given ids, in that order. */
export async function getTermsById(ids: readonly string[]): Promise<GlossaryTerm[]> {
  const terms = new Map((await getTerms()).map((term) => [term.id, term]));
  return ids.flatMap((id) => terms.get(id) ?? []);
}
