import { localeNames } from '../i18n/locales.ts';
import { certain, possible } from './language/negation.ts';
import { type Fault, otherLocale, type Pair } from './pair.ts';

/** A sentence that says “not” in one language has something to that effect in the other. */
export function auditNegation(pair: Pair): Fault[] {
  return localeNames.flatMap((locale) => {
    const other = otherLocale(locale);
    if (possible[other].test(pair[other])) return [];
    return [...pair[locale].matchAll(certain[locale])].map((match) => ({
      rule: 'negation' as const,
      locale,
      offset: match.index,
      about: match[0],
      expected: `a negation in the other language, for “${match[0]}”`,
      found: `none in “${pair[other]}”`,
      fix: 'Say the same in both languages; the Chinese is the source.',
    }));
  });
}
