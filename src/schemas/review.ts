import { z } from 'astro/zod';
import { perLocale } from '../languages/table.ts';
import { localized } from './localized.ts';

/** The edition as a whole: everything the site says of the review that is not in a highlight. */
export const reviewSchema = z.strictObject({
  /** Short name of the site, for the header and page titles. */
  name: localized,
  /** Three short texts between the rules at the top of the front page: when, where, what. */
  masthead: z.strictObject({ year: localized, place: localized, kind: localized }),
  /** The review's own headline and subtitle. */
  title: localized,
  subtitle: localized,
  /** Who wrote or compiled it, as printed. */
  byline: localized,
  /** One or two sentences on what the site holds; also the front page's description. */
  standfirst: localized,
  /** Words that show what searching is good for. */
  searchExamples: z.strictObject(perLocale(() => z.array(z.string().min(1)).min(1))),
  /** How to find the Chinese of this edition in the text as received. */
  source: z.strictObject({
    /** The text as received, from the content folder. */
    file: z.string().min(1),
    /** Sign before each highlight's title. */
    headingMark: z.string().min(1),
    /** Words after which the column broke a sentence in two; the halves are joined. */
    brokenAfter: z.array(z.string().min(1)).default([]),
    /** Lines before the first highlight and after the last, as received. They are not body text. */
    before: z.array(z.string().min(1)),
    after: z.array(z.string().min(1)),
  }),
  /** The About page, section by section; a paragraph an item. */
  about: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
      heading: localized,
      text: z.array(localized).min(1),
    }),
  ),
});

export type ReviewData = z.infer<typeof reviewSchema>;
