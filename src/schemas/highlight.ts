import { z } from 'astro/zod';
import { perLocale } from '../languages/table.ts';
import { localized } from './localized.ts';

/** Address of a segment, a sentence or a clause of one: paragraph and line, both counted from 1, e.g. `p2.1`. */
const segmentId = z.string().regex(/^p[1-9]\d*\.[1-9]\d*$/, 'a sentence is named like p2.1');

/** Address of a highlight’s title or of one of its sentences. */
export const titleOrSegment = z.union([z.literal('title'), segmentId]);

/** A figure that the text gives, tied to the sentence that gives it. */
const figureFields = z.strictObject({
  /** Name of the figure, unique in its highlight. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id has lower-case words joined by hyphens'),
  /** The sentence that holds it. */
  at: segmentId,
  /** Its words as they stand in the sentence, in each language. */
  ...perLocale(() => z.string().min(1)),
  /** The number itself, in `unit`. */
  value: z.number(),
  unit: z.enum(['CNY', 'percent', 'percentage-point', 'MW', 'hour', 'count']),
  /** True for the one to three figures that stand above the text; the first also stands on the front page. */
  lead: z.boolean().optional(),
  /** What it is a figure of. */
  label: localized,
  /**
   * Its time or area, where that is not the review’s, so that nobody takes it for more or less than it is. A figure
   * that leads stands away from its sentence, so it must have one, or say `review`.
   */
  scope: z.union([localized, z.literal('review')]).optional(),
});

const figureSchema = figureFields
  .refine(({ lead, scope }) => !lead || scope !== undefined, {
    path: ['scope'],
    error:
      'a scope, because the figure leads: its time or area in each language, or the word review where that is the review’s own',
  })
  .transform(({ scope, ...figure }) => ({ ...figure, scope: scope === 'review' ? undefined : scope }));

/** A translator's note on a sentence. */
const noteSchema = z.strictObject({
  /** The sentence it is about. */
  at: segmentId,
  ...perLocale(() => z.string().min(1)),
});

/** Front matter of one highlight. */
export const highlightSchema = z.strictObject({
  title: localized,
  figures: z.array(figureSchema).default([]),
  notes: z.array(noteSchema).default([]),
});

export type HighlightData = z.infer<typeof highlightSchema>;
export type Figure = z.infer<typeof figureSchema>;
