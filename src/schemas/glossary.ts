import { z } from 'astro/zod';
import { perLocale } from '../languages/table.ts';
import { localized, text } from './localized.ts';

/** One term of the glossary. */
const termSchema = z.strictObject({
  /** The term as its headword, and what is used for it in the other languages. */
  ...perLocale(() => z.string().min(1)),
  /** The words by which it is recognized in the text. */
  forms: z.strictObject(perLocale(() => z.array(text).min(1))),
  /** True if the nth form of one language stands for the nth form of another, and for no other. */
  paired: z.boolean().optional(),
  /** What it means here. */
  note: localized,
  /** Where the meaning is from: a page, the article itself, or nowhere (then the note claims nothing). */
  basis: z.union([z.url({ protocol: /^https?$/ }), z.literal('article'), z.literal('unverified')]),
});

export const glossarySchema = z.record(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), termSchema);

export type Term = z.infer<typeof termSchema>;
export type Glossary = z.infer<typeof glossarySchema>;
