/** What scripts make elements of: texts in each language of the page. */
import { type Edition, editions, type Locale, locales } from '../languages/table.ts';

/** The languages of the page, that which comes first now before the other. */
export function pageLanguages(): Locale[] {
  const { edition, locale } = document.documentElement.dataset;
  return [...editions[edition as Edition].languages].sort(
    (a, b) => Number(b === locale) - Number(a === locale),
  );
}

/** A new element at the end of another. */
export function addElement<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  parent: Element,
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.textContent = text;
  parent.append(made);
  return made;
}

/** Says a text in each language of the page. */
export function say(parent: Element, of: (locale: Locale) => string) {
  for (const locale of pageLanguages()) {
    const text = addElement('span', parent, of(locale));
    text.className = 'localized';
    text.lang = locales[locale].lang;
  }
}
