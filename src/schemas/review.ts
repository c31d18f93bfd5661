import { z } from 'astro/zod';
import { localeNames, perLocale } from '../languages/table.ts';
import { titleOrSegment } from './highlight.ts';
import { localized, text } from './localized.ts';

/** A correction of the site, as it is told to readers. */
const correctionSchema = z.strictObject({
  /** The day it was made (ISO 8601). */
  date: z.iso.date(),
  /** Slug of the highlight that it concerns, and the sentence in it, or its title. */
  highlight: text,
  at: titleOrSegment,
  /** The words before and after, in the languages that were wrong. */
  before: z.partialRecord(z.enum(localeNames), text),
  after: z.partialRecord(z.enum(localeNames), text),
  reason: localized,
});

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
  /** Where the place of the review is, for a reader who does not know it. */
  location: localized.optional(),
  /** What the text is taken from and who translated it, in a line, for one who comes to a highlight by a link. */
  origin: localized.optional(),
  /** One or two sentences on what the site holds; also the front page's description. */
  standfirst: localized,
  /** What one part of the review is called, as in “Highlight 1 of 9”; without it, an item. */
  item: localized.optional(),
  /** What the glossary holds, in a sentence; without it, terms of the text. */
  glossary: localized.optional(),
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
  /** Where a reader reports a mistake: a mail address or a page. */
  contact: z.union([z.email(), z.url({ protocol: /^https?$/ })]).optional(),
  /** What was corrected since the site was published, the newest first. */
  corrections: z.array(correctionSchema).default([]),
});

export type ReviewData = z.infer<typeof reviewSchema>;
