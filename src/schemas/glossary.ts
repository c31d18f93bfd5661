import { z } from 'astro/zod';
import { perLocale } from '../languages/table.ts';
import { inLanguage, localized, text } from './localized.ts';

/** One term of the glossary. */
const termSchema = z.strictObject({
  ...perLocale((locale) =>
    z.string().min(1).describe(inLanguage('The term as its headword, or what is used for it,', locale)),
  ),
  forms: z
    .strictObject(
      perLocale((locale) => z.array(text).min(1).describe(inLanguage('The words of the text', locale))),
    )
    .describe(
      'The words by which the term is recognized in the text: wherever one language has one of them, the other must too.',
    ),
  paired: z
    .boolean()
    .optional()
    .describe('True if the nth form of one language stands for the nth of the other, and for no other form.'),
  note: localized.describe('What the term means here, for a reader who does not know it.'),
  basis: z
    .union([z.url({ protocol: /^https?$/ }), z.literal('article'), z.literal('unverified')])
    .describe(
      'Where the meaning is from: the address of a page, or “article” for the text itself, or “unverified” where none was found; the note then claims nothing.',
    ),
});

export const glossarySchema = z
  .record(
    z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .meta({ examples: ['open-library'] }),
    termSchema.describe(
      'A term, under its id: lower-case words joined by hyphens, which <Term id="…"> names.',
    ),
  )
  .meta({
    title: 'glossary.yaml',
    description: 'The terms of the text that readers get a note on, by their ids.',
  });

export type Term = z.infer<typeof termSchema>;
export type Glossary = z.infer<typeof glossarySchema>;
