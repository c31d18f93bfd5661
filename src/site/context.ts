import { type Strings, strings } from '../languages/interface.ts';
import { type Edition, editions, type Locale, localeOf, locales } from '../languages/table.ts';
import { parsePath } from './addresses.ts';

export interface Context {
  edition: Edition;
  /** Slug of the page, '' for the front page. */
  page: string;
  /** The language of the interface. */
  locale: Locale;
  /** BCP 47 tag of that language. */
  lang: string;
  /** The languages in which the review is shown. */
  languages: readonly Locale[];
  t: Strings;
  /** A text of the interface in each of those languages, for an attribute; an element has `Label`. */
  spoken: (of: (t: Strings) => string) => string;
}

/** What a component needs to know of where it stands; the address alone decides it, so nothing is passed down. */
export function context(url: URL): Context {
  const { edition, page } = parsePath(url.pathname);
  const locale = localeOf(edition);
  const { languages } = editions[edition];
  const spoken: Context['spoken'] = (of) => languages.map((name) => of(strings[name])).join(' / ');
  return { edition, page, locale, lang: locales[locale].lang, languages, t: strings[locale], spoken };
}
