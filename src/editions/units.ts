/** The text of the review in reading order, as every edition has it. */
import { type Locale, type Localized, locales } from '../languages/table.ts';
import type { Review } from '../review/types.ts';

/** A heading or a paragraph, of one segment or more. */
export interface Unit {
  /** Its name on its page: `title`, `p2`. */
  id: string;
  /** Level of a heading; 0 for a paragraph. */
  level: 0 | 1 | 2;
  segments: readonly (Localized & { id: string })[];
}

/** What stands on one page. */
export interface Part {
  /** Slug of the page, '' for the front page. */
  page: string;
  units: Unit[];
}

/** The segments of a heading or a paragraph as one text, as its language runs on from a sentence to the next. */
export const textOf = (segments: readonly Localized[], locale: Locale): string =>
  segments.map((segment) => segment[locale]).join(locales[locale].separator);

/** What heads the review, the line that says where the text is from included, and the highlights. */
export function partsOf({ data, highlights }: Review): Part[] {
  const line = (id: string, text: Localized, level: Unit['level'] = 0): Unit => ({
    id,
    level,
    segments: [{ ...text, id }],
  });
  const front = [
    line('title', data.title, 1),
    line('subtitle', data.subtitle),
    line('byline', data.byline),
    ...(data.origin ? [line('origin', data.origin)] : []),
  ];
  return [
    { page: '', units: front },
    ...highlights.map(({ slug, title, paragraphs }) => ({
      page: slug,
      units: [
        line('title', title, 2),
        ...paragraphs.map((paragraph) => ({ ...paragraph, level: 0 as const })),
      ],
    })),
  ];
}
