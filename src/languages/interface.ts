import { interfaceTexts as en } from './en/interface.ts';
import { type Locale, type Localized, perLocale } from './table.ts';
import { interfaceTexts as zh } from './zh/interface.ts';

export type Strings = typeof zh;

/** Texts of the interface by locale. A text that is missing in one of them is a type error. */
export const strings: Record<Locale, Strings> = { zh, en };

/** A text of the interface in every language. */
export const localizedString = (of: (t: Strings) => string): Localized =>
  perLocale((locale) => of(strings[locale]));
