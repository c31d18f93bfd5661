/**
 * The one table of languages and editions; all else about them is derived from it.
 *
 * A *locale* is a language that the review is written in. An *edition* is a way to read it: one per locale, and
 * `both`, which sets two of them side by side. An edition takes its interface from its first language.
 */
export const locales = {
  zh: {
    /** BCP 47 tag. */
    lang: 'zh-Hans',
    openGraph: 'zh_CN',
    /** What the language calls itself. */
    name: '中文',
    /** What a reader searches for: a row of characters, or words with their forms. */
    writing: 'characters',
    /** What stands between two sentences of a paragraph. */
    separator: '',
    /** The language that answers to this one where a page sets two beside each other. */
    counterpart: 'en',
  },
  en: {
    lang: 'en',
    openGraph: 'en_US',
    name: 'English',
    writing: 'words',
    separator: ' ',
    counterpart: 'zh',
  },
} as const satisfies Record<string, LocaleEntry>;

interface LocaleEntry {
  lang: string;
  openGraph: string;
  name: string;
  writing: 'characters' | 'words';
  separator: '' | ' ';
  counterpart: string;
}

export type Locale = keyof typeof locales;

export const localeNames = Object.keys(locales) as Locale[];

/** The language that the review was written in; its text is kept as it was received. */
export const sourceLocale: Locale = 'zh';

/** The languages that it was translated into. */
export const translationLocales: readonly Locale[] = localeNames.filter((locale) => locale !== sourceLocale);

export const editions = {
  zh: { prefix: '', languages: ['zh'] },
  en: { prefix: 'en', languages: ['en'] },
  both: { prefix: 'bilingual', languages: ['zh', 'en'] },
} as const satisfies Record<Locale | 'both', { prefix: string; languages: readonly [Locale, ...Locale[]] }>;

export type Edition = keyof typeof editions;

export const editionNames = Object.keys(editions) as Edition[];

/** The edition at the site's root. */
export const defaultEdition: Edition = 'zh';

/** The language of an edition's interface. */
export const localeOf = (edition: Edition): Locale => editions[edition].languages[0];

/** True for an edition that sets two languages side by side. */
export const isBilingual = (edition: Edition): boolean => editions[edition].languages.length > 1;

/** A text in every locale. */
export type Localized = Record<Locale, string>;

/** Makes a value for each locale. */
export const perLocale = <T>(make: (locale: Locale) => T): Record<Locale, T> =>
  Object.fromEntries(localeNames.map((locale) => [locale, make(locale)])) as Record<Locale, T>;

/** The locale whose words answer to those of another. */
export const counterpartOf = (locale: Locale): Locale => locales[locale].counterpart;
