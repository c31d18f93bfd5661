import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { contentDir } from './content-dir.ts';
import { slugOf } from './review/slug.ts';
import { termSchema } from './schemas/glossary.ts';
import { highlightSchema } from './schemas/highlight.ts';
import { reviewSchema } from './schemas/review.ts';

export const collections = {
  highlights: defineCollection({
    loader: glob({
      base: `${contentDir}/highlights`,
      pattern: '*.mdx',
      generateId: ({ entry }) => slugOf(entry),
    }),
    schema: highlightSchema,
  }),
  glossary: defineCollection({ loader: file(`${contentDir}/glossary.yaml`), schema: termSchema }),
  review: defineCollection({
    loader: glob({ base: contentDir, pattern: 'review.yaml' }),
    schema: reviewSchema,
  }),
};
