import { quoteTexts as en } from './en/quote-texts.ts';
import type { Locale } from './table.ts';
import { quoteTexts as zh } from './zh/quote-texts.ts';

export type QuoteStrings = typeof zh;

/** Texts of the bar that quotes a sentence; apart from the others so that they come with the script that shows it. */
export const quoteStrings: Record<Locale, QuoteStrings> = { zh, en };
