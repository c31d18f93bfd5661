import type { ReviewSource } from '../review/read.ts';
import type { HighlightSource } from '../review/read-highlight.ts';
import { type Translation, translationsInYaml } from './translation.ts';

/** The texts that the review has as a whole and that are translated closely. */
const headings = ['title', 'subtitle', 'byline', 'standfirst', 'location', 'origin', 'glossary'] as const;

/** The texts beside the sentences: headings of the review, labels and scopes of figures, and notes. */
export function labelsOf({ data, yaml, highlights }: ReviewSource): Translation[] {
  const inReview = headings.flatMap((key) => {
    const texts = data?.[key];
    return texts && yaml ? translationsInYaml(yaml, [key], 'heading', texts) : [];
  });
  return [...highlights.flatMap(inFrontMatter), ...inReview];
}

function inFrontMatter({ yaml, figures, notes }: HighlightSource): Translation[] {
  const ofFigures = figures.flatMap(({ label, scope }, i) => [
    ...translationsInYaml(yaml, ['figures', i, 'label'], 'label', label),
    ...(scope ? translationsInYaml(yaml, ['figures', i, 'scope'], 'label', scope) : []),
  ]);
  return [
    ...ofFigures,
    // A note explains each language in its own words; only their typography is looked at.
    ...notes.flatMap((note, i) => translationsInYaml(yaml, ['notes', i], 'note', note)),
  ];
}
