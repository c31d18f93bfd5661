import { z } from 'astro/zod';
import { perLocale } from '../languages/table.ts';

/** A text that is there, and not blank. */
export const text = z.string().trim().min(1);

/** A text that must be there in every language, and not blank in any. */
export const localized = z.strictObject(perLocale(() => text));
