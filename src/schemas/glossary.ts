import { z } from 'astro/zod';
import { localized } from './localized.ts';

/** One term of the glossary. */
export const termSchema = z.strictObject({
  /** The term as its headword, in Chinese. */
  zh: z.string().min(1),
  /** The English used for it. */
  en: z.string().min(1),
  /** The words by which it is recognized in the text. */
  forms: z.strictObject({
    zh: z.array(z.string().trim().min(1)).min(1),
    en: z.array(z.string().trim().min(1)).min(1),
  }),
  /** True if the nth English form stands for the nth Chinese form, and for no other. */
  paired: z.boolean().optional(),
  /** What it means here. */
  note: localized,
  /** Where the meaning is from: a page, the article itself, or nowhere (then the note claims nothing). */
  basis: z.union([z.url({ protocol: /^https?$/ }), z.literal('article'), z.literal('unverified')]),
});

export const glossarySchema = z.record(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), termSchema);

export type Term = z.infer<typeof termSchema>;
export type Glossary = z.infer<typeof glossarySchema>;
