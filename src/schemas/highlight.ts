import { z } from 'astro/zod';
import { perLocale } from '../languages/table.ts';
import { figureUnits } from '../languages/units.ts';
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
    .number()
    .describe(
      'The number that these words give, in digits alone and in the unit, with a minus below zero: 43700000000 for 43.7 billion yuan.',
    ),
  unit: z
    .enum(figureUnits)
    .describe(
      'The unit of the value: money by the code of its currency, measures by name or symbol; count for anything counted, and times for how many times as much.',
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
    .optional()
    .describe(
      'Its time or area, where that is not the review’s, so that nobody takes it for more or less than it is. A figure that leads stands away from its sentence, so it must have one, or the word review where it is the review’s.',
    ),
});

const figureSchema = figureFields
  .refine(({ lead, scope }) => !lead || scope !== undefined, {
    path: ['scope'],
    error:
      'a scope, because the figure leads: its time or area in each language, or the word review where that is the review’s own',
  })
  // JSON Schema says of itself what a refinement cannot be turned into.
  .meta({
    if: { properties: { lead: { const: true } }, required: ['lead'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { required: ['scope'] },
  })
  .transform(({ scope, ...figure }) => ({ ...figure, scope: scope === 'review' ? undefined : scope }));

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
