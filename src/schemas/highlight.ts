import { z } from 'astro/zod';
import { perLocale } from '../languages/table.ts';
import { type FigureUnit, figureUnits } from '../languages/units.ts';
import { chartSchema } from './chart.ts';
import { inLanguage, localized } from './localized.ts';

/** Address of a segment, a sentence or a clause of one. */
const segmentId = z
  .string()
  .regex(/^p[1-9]\d*\.[1-9]\d*$/, 'a sentence, such as p2.1')
  .meta({ examples: ['p2.1'] });

const segmentHelp =
  'p2.1 is line 1 of paragraph 2, both counted from 1; a translation is no paragraph of its own.';

/** Address of a highlight’s title or of one of its sentences. */
export const titleOrSegment = z.union([z.literal('title'), segmentId]);

/** A year, a month or a day, after ISO 8601. */
const isoDate = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A figure that the text gives, tied to the sentence that gives it. */
const figureFields = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens, such as bridge-length')
    .meta({
      examples: ['bridge-length'],
      description: 'Name of the figure, unique in its highlight: lower-case words joined by hyphens.',
    }),
  at: segmentId.describe(`The sentence that gives the figure: ${segmentHelp}`),
  ...perLocale((locale) =>
    z.string().min(1).describe(inLanguage('The figure’s words as they stand in that sentence,', locale)),
  ),
  value: z
    .union([
      z.number(),
      z
        .string()
        .regex(isoDate, { abort: true })
        .meta({ examples: ['2022-06'] }),
    ])
    .describe(
      "What these words give: a number in the unit, in digits without quotes and commas, with a minus below zero (43700000000 for 43.7 billion yuan, 1 for the first); or a date in quotes and as exactly as the words give it, after ISO 8601: '2022', '2022-06' or '2022-08-30'.",
    ),
  unit: z
    .enum(figureUnits)
    .describe(
      'The unit of the value: money by the code of its currency, measures by name or symbol; count for anything counted, times for how many times as much, rank for a place among others, and date.',
    ),
  lead: z
    .boolean()
    .optional()
    .describe(
      'True for the one to three figures that stand above the text; the first also stands on the front page.',
    ),
  label: localized.describe('What it is a figure of, in a few words.'),
  scope: z
    .union([localized, z.literal('review')])
    .describe(
      'Its time or area, so that nobody takes it for more or less than it is; the word review where that is the review’s own.',
    ),
});

/** What a figure gives, by its unit. */
type Given = { unit: 'date'; value: string } | { unit: Exclude<FigureUnit, 'date'>; value: number };

const isDate = { properties: { unit: { const: 'date' } } };

const figureSchema = figureFields
  .refine(({ unit, value }) => (unit === 'date') === (typeof value === 'string'), {
    path: ['value'],
    error: "a number, or where the unit is date, a date in quotes such as '2022-06'",
  })
  // JSON Schema says of itself what a refinement cannot be turned into.
  .meta({
    if: isDate,
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { properties: { value: { type: 'string' } } },
    else: { properties: { value: { type: 'number' } } },
  })
  .transform(({ scope, unit, value, ...figure }) => ({
    ...figure,
    ...({ unit, value } as Given),
    scope: scope === 'review' ? undefined : scope,
  }));

/** A translator's note on a sentence. */
const noteSchema = z.strictObject({
  at: segmentId.describe(`The sentence that the note is about: ${segmentHelp}`),
  ...perLocale((locale) => z.string().min(1).describe(inLanguage('The note', locale))),
});

/** Front matter of one highlight. */
export const highlightSchema = z
  .strictObject({
    title: localized.describe('Headline of the highlight; the source has it after its heading mark.'),
    figures: z.array(figureSchema).default([]).describe('Figures of the text that the site lists and shows.'),
    charts: z.array(chartSchema).default([]).describe('Comparisons of these figures, drawn.'),
    notes: z
      .array(noteSchema)
      .default([])
      .describe('Notes of the translator on sentences, apart from the text.'),
  })
  .meta({
    title: 'highlights/NN-slug.mdx',
    description: 'Front matter of a highlight: YAML between two lines of ---.',
  });

export type HighlightData = z.infer<typeof highlightSchema>;
export type Figure = z.infer<typeof figureSchema>;
