/** Elements of the single file. The style hides what is not in a language that the reader chose. */
import { localizedString, type Strings } from '../../languages/interface.ts';
import { languageRuns } from '../../languages/language-runs.ts';
import { type Locale, type Localized, localeNames, locales } from '../../languages/table.ts';
import type { PlaceKind } from '../../search/shared/record.ts';
import { type XmlContent, type XmlElement, xml } from '../xml.ts';

export const inLanguage = (locale: Locale) => ({ lang: locales[locale].lang });

/** A text of one language, with the words of the other language in it marked as such. */
export const prose = (text: string, locale: Locale): XmlContent[] =>
  languageRuns(text, locale).map((run) =>
    run.locale ? xml('span', inLanguage(run.locale), run.text) : run.text,
  );

/** A text, once in each language. */
export const localized = (text: Localized): XmlContent[] =>
  localeNames.flatMap((locale, i) => [
    ...(i > 0 ? [' '] : []),
    xml('span', inLanguage(locale), ...prose(text[locale], locale)),
  ]);

/** A text of the interface, likewise. */
export const label = (of: (t: Strings) => string): XmlContent[] => localized(localizedString(of));

export const link = (href: string, ...content: XmlContent[]): XmlElement => xml('a', { href }, ...content);

/** A link that leaves the file. */
export const externalLink = (href: string, text: string): XmlElement =>
  xml('a', { href, rel: 'external' }, text);

/** What the search finds as one: in it, each element of the class `block` is a text of its own. */
export const record = (kind: PlaceKind, ...content: XmlContent[]): XmlElement =>
  xml('div', { 'data-kind': kind }, ...content);
