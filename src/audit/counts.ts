import { sourceLocale } from '../languages/table.ts';
import type { Review } from '../review/types.ts';
import { makeLexicon } from './lexicon.ts';
import { unlistedNumbers } from './unlisted-numbers.ts';

/** How much there was to compare: sentences, and the numbers, terms and names of the source, titles included. */
export function countCompared({ highlights, glossary, names, exceptions }: Review) {
  const lexicon = makeLexicon(glossary, names);
  const segments = highlights.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => paragraph.segments),
  );
  const texts = [
    ...highlights.map(({ title }) => title[sourceLocale]),
    ...segments.map((segment) => segment[sourceLocale]),
  ];
  const numbers = texts.flatMap((text) => unlistedNumbers(text, sourceLocale, lexicon));
  const lists = texts.flatMap(lexicon.find[sourceLocale]).map(({ id }) => lexicon.entries.get(id)?.list);
  return {
    highlights: highlights.length,
    segments: segments.length,
    numbers: numbers.filter(({ needed }) => needed).length,
    terms: lists.filter((list) => list === 'terms').length,
    names: lists.filter((list) => list === 'names').length,
    exceptions: exceptions.length,
  };
}
