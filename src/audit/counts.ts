import type { Review } from '../review/types.ts';
import { makeLexicon } from './lexicon.ts';
import { numbersOf } from './rules/figures.ts';

/** How much there was to compare: sentences, and the numbers, terms and names of the Chinese, titles included. */
export function tally({ highlights, glossary, names }: Review) {
  const lexicon = makeLexicon(glossary, names);
  const segments = highlights.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => paragraph.segments),
  );
  const texts = [...highlights.map(({ title }) => title.zh), ...segments.map(({ zh }) => zh)];
  const listed = texts.flatMap(lexicon.find.zh).map(({ id }) => lexicon.entries.get(id)?.rule);
  return {
    highlights: highlights.length,
    segments: segments.length,
    numbers: texts.flatMap((text) => numbersOf(text, 'zh', lexicon).filter(({ needed }) => needed)).length,
    terms: listed.filter((rule) => rule === 'terms').length,
    names: listed.filter((rule) => rule === 'names').length,
    exceptions: highlights.flatMap(({ exceptions }) => exceptions).length,
  };
}
