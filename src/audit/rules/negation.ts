import { anyNegation, certainNegation } from '../../languages/negation.ts';
import { localeNames } from '../../languages/table.ts';
import { type Fault, otherLocale, type Pair } from '../translation.ts';

/** A sentence that says “not” in one language has as many words to that effect in the other. */
export function auditNegation(pair: Pair): Fault[] {
  const counts = {
    zh: pair.zh.match(anyNegation.zh)?.length ?? 0,
    en: pair.en.match(anyNegation.en)?.length ?? 0,
  };
  return localeNames.flatMap((locale) => {
    const other = otherLocale(locale);
    const certain = [...pair[locale].matchAll(certainNegation[locale])];
    return certain.slice(0, Math.max(0, counts[locale] - counts[other])).map((match) => ({
      rule: 'negation' as const,
      locale,
      offset: match.index,
      about: match[0],
      expected: `a negation in the other language, for “${match[0]}”`,
      found: `${counts[other] || 'none'} in: ${pair[other]}`,
      fix: 'Say the same in both languages; the Chinese is the source.',
    }));
  });
}
