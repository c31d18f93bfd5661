import { getCollection } from 'astro:content';
import { soundReview } from '../audit/audit.ts';
import { contentDir } from '../content-dir.ts';
import { termFinder } from '../markdown/find-terms.ts';
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

/** A highlight in which a term occurs, and the paragraphs that have it; none where only its title does. */
export interface Occurrence {
  slug: string;
  paragraphs: string[];
}

/** Where each term of the glossary occurs in the Chinese, by the term's id. */
export function getOccurrences(): Map<string, Occurrence[]> {
  const { highlights, glossary } = soundReview(contentDir);
  const find = termFinder(glossary, 'zh');
  const occurrences = new Map<string, Occurrence[]>();
  const note = (id: string, slug: string, paragraph: string[]) => {
    const known = occurrences.get(id) ?? [];
    const here = known.find((occurrence) => occurrence.slug === slug) ?? { slug, paragraphs: [] };
    here.paragraphs = [...new Set([...here.paragraphs, ...paragraph])];
    occurrences.set(id, known.includes(here) ? known : [...known, here]);
  };
  for (const { slug, title, paragraphs } of highlights) {
    for (const { id } of find(title.zh)) note(id, slug, []);
    for (const { id: paragraph, segments } of paragraphs) {
      for (const { id } of find(segments.map(({ zh }) => zh).join(''))) note(id, slug, [paragraph]);
    }
  }
  return occurrences;
}
