import { z } from 'astro/zod';
import { type Locale, localeNames, locales, perLocale, translationLocales } from '../languages/table.ts';
import { variants } from '../languages/variants.ts';
import { titleOrSegment } from './highlight.ts';
import { inLanguage, localized, text } from './localized.ts';

/** Words of a correction, in the languages that were wrong. */
const words = z.partialRecord(z.enum(localeNames), text);

/** A correction of the site, as it is told to readers. */
const correctionSchema = z.strictObject({
  date: z.iso.date().meta({ description: 'The day it was made.', examples: ['2023-01-15'] }),
  highlight: text.meta({
    description: 'The highlight that was corrected: its file’s name without number and ending.',
    examples: ['new-bridge'],
  }),
  at: titleOrSegment.describe('The sentence that was corrected, such as p2.1, or title.'),
  before: words.describe('The words before, in the languages that were wrong.'),
  after: words.describe('The words after, in the same languages.'),
  reason: localized.describe('Why it was corrected.'),
});

/** How to find the text of this edition in the text as received. */
const sourceSchema = z.strictObject({
  file: text.meta({
    description: 'The text as received, from the content folder.',
    examples: ['source/review.txt'],
  }),
  headingMark: z
    .string()
    .min(1)
    .meta({
      description: 'The sign before the title of each highlight, at the beginning of its line.',
      examples: ['►'],
    }),
  brokenAfter: z
    .array(text)
    .default([])
    .describe(
      'Words at the end of a line in the middle of a sentence, where a column broke it; the halves are joined.',
    ),
  before: z
    .array(text)
    .describe(
      'The lines before the first highlight, as received: headline, subtitle. They are no body text.',
    ),
  after: z
    .array(text)
    .describe('The lines after the last highlight, as received, such as a byline; [] if there are none.'),
});

/** What the About page names so itself. */
const taken = ['main', 'search-results', 'references', 'audit', 'corrections', 'translators-notes'];

const sectionSchema = z.strictObject({
  id: z
    .string()
    .regex(
      new RegExp(`^(?!(?:${taken.join('|')})$)[a-z]+(-[a-z]+)*$`),
      `lower-case words joined by hyphens, other than ${taken.join(', ')}`,
    )
    .meta({
      description: `Name of the section in its address: lower-case words joined by hyphens, other than ${taken.join(', ')}.`,
      examples: ['source'],
    }),
  heading: localized.describe('Heading of the section.'),
  text: z.array(localized).min(1).describe('Its paragraphs, one an item.'),
  ofSite: z
    .boolean()
    .optional()
    .describe('True if it speaks of the pages of the site, so that a book, which has none, leaves it out.'),
});

const personName = z.strictObject({
  family: text.describe('The family name, or the whole name of a body.'),
  given: text.optional().describe('The given name.'),
});

/** An author's name in each language, as bibliographies ask for it. */
const author = z.strictObject(
  perLocale((locale) => personName.describe(inLanguage('The name as the byline prints it', locale))),
);

const masthead = z.strictObject({
  year: localized.describe('The time that the review is of.'),
  place: localized.describe('The place or body that it is of.'),
  kind: localized.describe('What kind of text it is, as “Review of the year”.'),
});

/** The edition as a whole: everything the site says of the review that is not in a highlight. */
export const reviewSchema = z
  .strictObject({
    slug: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens, such as millbrook-2023-review')
      .meta({
        examples: ['millbrook-2023-review'],
        description:
          'Name of the review in the addresses of its downloads: lower-case words joined by hyphens.',
      }),
    modified: z.iso.date().meta({
      examples: ['2023-01-15'],
      description:
        'The day on which anything in the content was last changed; by it, programs tell the states of a book apart.',
    }),
    name: localized.describe('Short name of the site, for the header and page titles.'),
    masthead: masthead.describe(
      'Three short texts between the rules at the top of the front page: when, where, what.',
    ),
    title: localized.describe('The headline of the review.'),
    subtitle: localized.describe('The line below the headline.'),
    byline: localized.describe('Who wrote or compiled it, as printed.'),
    authors: z
      .array(author)
      .default([])
      .describe(
        'Those whom the byline names, in its order, with family and given name apart, for citations; [] if it names nobody.',
      ),
    translation: z
      .partialRecord(z.enum(translationLocales as [Locale, ...Locale[]]), text)
      .default({})
      .meta({
        description:
          'What the text in a language that it was translated into is, in that language, as a citation says it.',
        examples: [{ en: 'Unofficial translation by an AI model' }],
      }),
    standfirst: localized.describe(
      'One or two sentences on what the site holds; also the front page’s description.',
    ),
    location: localized
      .optional()
      .describe('A sentence that tells where the place of the review is, for one who does not know it.'),
    origin: localized
      .optional()
      .describe(
        'What the text is taken from and who translated it, in a line under every title, for one who comes by a link.',
      ),
    item: localized
      .optional()
      .describe('What a part of the review is called, as in “Highlight 1 of 9”; without it, an item.'),
    glossary: localized
      .optional()
      .describe('What the glossary holds, in a sentence; without it, terms of the text.'),
    searchExamples: z
      .strictObject(
        perLocale((locale) =>
          z
            .array(text)
            .min(1)
            .describe(`Queries to show a reader of the edition in ${locales[locale].name}.`),
        ),
      )
      .describe('Words of the text that show what searching is good for.'),
    source: sourceSchema.describe('The text as received, with which the highlights are compared.'),
    about: z
      .array(sectionSchema)
      .describe('The About page, section by section; [] if there is nothing to say.'),
    spelling: z
      .enum(variants)
      .optional()
      .describe('Which English is spelled; without a choice, American and British are both right.'),
    contact: z
      .union([z.email(), z.url({ protocol: /^https?$/ })])
      .optional()
      .describe('Where a reader reports a mistake: a mail address or the address of a page.'),
    corrections: z
      .array(correctionSchema)
      .default([])
      .describe('What was corrected since the site was published, the newest first.'),
  })
  .meta({ title: 'review.yaml', description: 'Everything about the review that is not in a highlight.' });

export type ReviewData = z.infer<typeof reviewSchema>;
