import { type Locale, localeNames } from '../../languages/table.ts';
import { printedAuthors } from '../../review/authors.ts';
import type { ReviewSource } from '../../review/read.ts';
import type { Finding } from '../../review/types.ts';

/** The authors are those whom the byline names, in its order, in each language; without authors there is none to compare. */
export function auditAuthors({ data, yaml, names }: ReviewSource): Finding[] {
  if (!data || !yaml || data.authors.length === 0) return [];
  const { authors, byline } = data;
  const finding = (path: (string | number)[], expected: string, found: string): Finding => ({
    file: yaml.file,
    ...yaml.positionOf(path),
    rule: 'authors',
    expected,
    found,
    fix: 'List in `authors` everyone whom the byline names, in its order, with family and given name apart.',
  });
  const inLanguage = (locale: Locale): Finding[] => {
    const text = byline[locale];
    const printed = printedAuthors(data, locale);
    const places = printed.map((author) => (author ? text.indexOf(author.printed) : -1));
    const misplaced = places.findIndex((place, i) => place < 0 || place < (places[i - 1] ?? 0));
    if (misplaced >= 0) {
      const { family, given = '' } = authors[misplaced]?.[locale] ?? { family: '' };
      const name = `${family} ${given}`.trim();
      return [finding(['authors', misplaced, locale], `a name of the byline, in its order: ${text}`, name)];
    }
    // Names that are known and printed, but of no author.
    const left = printed.reduce((rest, author) => rest.replace(author?.printed ?? '', ''), text);
    return (names?.people ?? [])
      .filter((person) => left.includes(person[locale]))
      .map((person) => finding(['byline', locale], `${person[locale]} among the authors`, 'no such author'));
  };
  return localeNames.flatMap(inLanguage);
}
