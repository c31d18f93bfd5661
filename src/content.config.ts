import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentDir } from './review/content-dir.ts';
import { parseFileName } from './review/file-name.ts';

/** The highlights' files, for Astro to render their text. What they say is read and checked in `review/`, not here. */
export const collections = {
  highlights: defineCollection({
    loader: glob({
      base: `${contentDir}/highlights`,
      pattern: '*.mdx',
      generateId: ({ entry }) => parseFileName(entry)?.slug ?? entry,
    }),
  }),
};
