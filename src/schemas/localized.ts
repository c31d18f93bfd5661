import { z } from 'astro/zod';
import { locales, perLocale } from '../languages/table.ts';

/** A text that is there, and not blank. */
export const text = z.string().trim().min(1);

/** What a text in a language is told to be, where nothing more can be said. */
export const inLanguage = (of: string, locale: keyof typeof locales) => `${of} in ${locales[locale].name}.`;

/** A text that must be there in every language, and not blank in any. */
export const localized = z.strictObject(perLocale((locale) => text.describe(inLanguage('The text', locale))));
