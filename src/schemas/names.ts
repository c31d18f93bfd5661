import { z } from 'astro/zod';

/** A name in both languages. */
export const nameSchema = z.strictObject({
  zh: z.string().trim().min(1),
  en: z.string().trim().min(1),
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
