import { z } from 'astro/zod';

/** A text that must be there in both languages, and not blank in either. */
export const localized = z.strictObject({
  zh: z.string().trim().min(1),
  en: z.string().trim().min(1),
});
