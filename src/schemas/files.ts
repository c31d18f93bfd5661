import { exceptionsSchema } from './exceptions.ts';
import { glossarySchema } from './glossary.ts';
import { highlightSchema } from './highlight.ts';
import { namesSchema } from './names.ts';
import { reviewSchema } from './review.ts';
import { wordsSchema } from './words.ts';

/** The schema of each kind of content file; of a highlight it is that of the front matter. */
export const schemas = {
  review: reviewSchema,
  highlight: highlightSchema,
  glossary: glossarySchema,
  names: namesSchema,
  words: wordsSchema,
  exceptions: exceptionsSchema,
};
