import { z } from 'astro/zod';
import { localized } from './localized.ts';

/** How a chart draws its figures: as bars from zero, or one dot for each thing counted. */
const chartKinds = ['bars', 'dots'] as const;

/** More dots than these are no picture of a number any more. */
export const maxDots = 5000;

/** A comparison of figures of one highlight. */
export const chartSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens, such as new-bridges')
    .meta({
      examples: ['new-bridges'],
      description: 'Name of the chart, unique in its highlight: lower-case words joined by hyphens.',
    }),
  kind: z
    .enum(chartKinds)
    .describe('bars, from zero; or dots, one for each thing counted, where a bar would be too short to see.'),
  figures: z
    .array(z.string())
    .min(2)
    .meta({
      examples: [['bridges-begun', 'bridges-finished']],
      description:
        'The ids of the figures to compare, in their order: of one unit and one scope, since nothing else compares.',
    }),
  lead: z
    .boolean()
    .optional()
    .describe('True for the one chart that stands above the text, in place of its leading figures.'),
  title: localized.describe('What the chart compares.'),
  description: localized.describe(
    'The chart in words, for those who do not see it; it says what the drawing shows, figure by figure.',
  ),
});

export type Chart = z.infer<typeof chartSchema>;
