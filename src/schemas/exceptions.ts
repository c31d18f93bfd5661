import { z } from 'astro/zod';
import { localeNames } from '../languages/table.ts';
import { text } from './localized.ts';

/**
 * Excuses one finding of the audit. It holds for the texts that were judged; once one of them changes, the finding
 * comes back. One that excuses nothing is itself a finding.
 */
const exceptionSchema = z.strictObject({
  file: text.describe('The file of the text, from the content folder.'),
  at: text.describe(
    'Its address there: title, a sentence like p2.1, or the names that lead to it, like notes.1.',
  ),
  rule: text.describe('Name of the rule whose finding it is.'),
  about: z.string().min(1).describe('The words that the finding is about, as it gives them.'),
  judged: z
    .partialRecord(z.enum(localeNames), z.string())
    .describe('The text and its translation as they were when somebody found them right.'),
  reason: text.describe('Why they are right as they stand.'),
});

/** A file with nothing but comments is a list of none. */
export const exceptionsSchema = z
  .array(exceptionSchema)
  .nullable()
  .meta({
    title: 'exceptions.yaml',
    description:
      'Findings of the audit that are wrong, each with the reason; `npm run audit -- --accept` writes it.',
  })
  .transform((all) => all ?? []);

export type Exception = z.infer<typeof exceptionSchema>;
