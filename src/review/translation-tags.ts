import { type Locale, translationLocales } from '../languages/table.ts';

/** The element that holds a paragraph's translation, by its language: `<En>`. */
export const tagOf = (locale: Locale): string => locale.charAt(0).toUpperCase() + locale.slice(1);

const localesByTag = new Map(translationLocales.map((locale) => [tagOf(locale), locale]));

/** The language of a translation's element; none for another element. */
export const localeOfTag = (name: string | null): Locale | undefined => localesByTag.get(name ?? '');
