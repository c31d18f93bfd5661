/**
 * The one locale table; everything else about languages is derived from it.
 *
 * A *locale* is a language the review is written in. An *edition* is a way to read it: one per locale, and
 * `both`, which sets the two side by side and takes its interface from the first locale.
 */
export const locales = {
  zh: { lang: 'zh-Hans', openGraph: 'zh_CN', name: '中文' },
  en: { lang: 'en', openGraph: 'en_US', name: 'English' },
} as const;

export type Locale = keyof typeof locales;

export const editions = {
  zh: { prefix: '', locale: 'zh', languages: ['zh'] },
  en: { prefix: 'en', locale: 'en', languages: ['en'] },
  both: { prefix: 'bilingual', locale: 'zh', languages: ['zh', 'en'] },
} as const satisfies Record<string, { prefix: string; locale: Locale; languages: readonly Locale[] }>;

export type Edition = keyof typeof editions;

export const localeNames = Object.keys(locales) as Locale[];
export const editionNames = Object.keys(editions) as Edition[];

/** A text in every locale. */
export type Localized = Record<Locale, string>;
