import type { Locale } from '../languages/table.ts';
import type { ReviewData } from '../schemas/review.ts';

/** An author's name in one language. */
export interface Author {
  family: string;
  given?: string | undefined;
  /** As the byline prints it. */
  printed: string;
  /** True where the family name stands first by custom, as in Chinese, so that no list turns the name round. */
  familyFirst: boolean;
}

/** What may stand between two parts of a name; the dot is that of foreign names among Chinese characters. */
const separators = [' ', '', '·'];

/** How the byline of a language prints each author, in their order; undefined where it does not. */
export const printedAuthors = (
  { authors, byline }: Pick<ReviewData, 'authors' | 'byline'>,
  locale: Locale,
): (Author | undefined)[] =>
  authors.map(({ [locale]: { family, given } }) => {
    const forms = given
      ? [true, false].flatMap((familyFirst) => {
          const parts = familyFirst ? [family, given] : [given, family];
          return separators.map((separator) => ({ printed: parts.join(separator), familyFirst }));
        })
      : [{ printed: family, familyFirst: true }];
    const form = forms.find(({ printed }) => byline[locale].includes(printed));
    return form && { family, given, ...form };
  });

/** The authors in a language; the audit has found each in the byline. */
export const authorsOf = (data: ReviewData, locale: Locale): Author[] =>
  printedAuthors(data, locale).filter((author) => author !== undefined);
