import { keyTexts as en } from './en/key-texts.ts';
import type { Locale } from './table.ts';
import { keyTexts as zh } from './zh/key-texts.ts';

export type KeyStrings = typeof zh;

/** Texts of the list of keys; apart from the others so that they come with the script that shows it. */
export const keyStrings: Record<Locale, KeyStrings> = { zh, en };
