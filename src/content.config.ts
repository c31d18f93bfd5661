import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { contentDir } from './content-dir.ts';
import { termSchema } from './schemas/glossary.ts';
import { highlightSchema } from './schemas/highlight.ts';
import { reviewSchema } from './schemas/review.ts';

/** Slug of a highlight: its file's name without the number and the ending. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/^\d+-|\.mdx$/g, '');

export const collections = {
  highlights: defineCollection({
    loader: glob({ base: `${contentDir}/highlights`, pattern: '*.mdx', generateId }),
    schema: highlightSchema,
  }),
  glossary: defineCollection({ loader: file(`${contentDir}/glossary.yaml`), schema: termSchema }),
  review: defineCollection({
    loader: glob({ base: contentDir, pattern: 'review.yaml' }),
    schema: reviewSchema,
  }),
};
