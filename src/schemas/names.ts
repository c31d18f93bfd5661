import { z } from 'astro/zod';
import { perLocale } from '../languages/table.ts';
import { text } from './localized.ts';

/** A name in every language. */
const nameSchema = z.strictObject({
  ...perLocale(() => text),
  /** True if the Chinese may leave the name out, or say “our city”, where the English has it. */
  implied: z.boolean().default(false),
});

/** The people, places and organizations of a review. */
export const namesSchema = z.strictObject({
  people: z.array(nameSchema).default([]),
  places: z.array(nameSchema).default([]),
  organizations: z.array(nameSchema).default([]),
});

export type Names = z.infer<typeof namesSchema>;
