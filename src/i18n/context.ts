import { type Edition, editions, type Locale, locales } from './locales.ts';
import { type Strings, strings } from './strings.ts';
import { parsePath } from './url.ts';

export interface Context {
  edition: Edition;
  /** Slug of the page, '' for the front page. */
  page: string;
  locale: Locale;
  /** BCP 47 tag of the page's own language. */
  lang: string;
  t: Strings;
}

/** What a component needs to know of where it stands; the address alone decides it, so nothing is passed down. */
export function context(url: URL): Context {
  const { edition, page } = parsePath(url.pathname);
  const { locale } = editions[edition];
  return { edition, page, locale, lang: locales[locale].lang, t: strings[locale] };
}
