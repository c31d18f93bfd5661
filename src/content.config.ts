import { defineCollection } from 'astro:content';
import { glob, type LoaderContext } from 'astro/loaders';
import { contentDir } from './review/content-dir.ts';
import { parseFileName } from './review/file-name.ts';

/** The audit has told what is wrong with a file, in other words than the loader's, which then keeps silent. */
const quiet = (logger: LoaderContext['logger']): LoaderContext['logger'] =>
  Object.assign(Object.create(logger), { warn: () => {}, error: () => {} });

const files = glob({
  base: `${contentDir}/highlights`,
  pattern: '*.mdx',
  generateId: ({ entry }) => parseFileName(entry)?.slug ?? entry,
});

/** The highlights' files, for Astro to render their text. What they say is read and checked in `review/`, not here. */
export const collections = {
  highlights: defineCollection({
    loader: { ...files, load: (context) => files.load({ ...context, logger: quiet(context.logger) }) },
  }),
};
