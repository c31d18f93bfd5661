import { language as en } from './en/language.ts';
import type { Language } from './language.ts';
import type { Locale } from './table.ts';
import { language as zh } from './zh/language.ts';

/** What is known of each language. One of the table that is missing here is a type error. */
export const languages: Record<Locale, Language> = { zh, en };
