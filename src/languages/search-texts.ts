import { searchTexts as en } from './en/search-texts.ts';
import type { Locale } from './table.ts';
import { searchTexts as zh } from './zh/search-texts.ts';

export type SearchStrings = typeof zh;

/** Texts that the search shows with what it finds; apart from the others so that a page loads only these. */
export const searchStrings: Record<Locale, SearchStrings> = { zh, en };
