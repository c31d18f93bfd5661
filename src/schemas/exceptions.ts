import { z } from 'astro/zod';
import { localeNames } from '../languages/table.ts';
import { text } from './localized.ts';

/**
 * Excuses one finding of the audit. It holds for the texts that were judged; once one of them changes, the finding
 * comes back. One that excuses nothing is itself a finding.
 */
const exceptionSchema = z.strictObject({
  /** The file of the text, from the content folder. */
  file: text,
  /** Its address there: `title`, a sentence like `p2.1`, or the keys that lead to it, like `notes.1`. */
  at: text,
  /** Name of the rule whose finding it is. */
  rule: text,
  /** The words that the finding is about, as it gives them. */
  about: z.string().min(1),
  /** The text and its translation as they were when somebody found them right. */
  judged: z.partialRecord(z.enum(localeNames), z.string()),
  /** Why they are right as they stand. */
  reason: text,
});

/** A file with nothing but comments is a list of none. */
export const exceptionsSchema = z
  .array(exceptionSchema)
  .nullable()
  .transform((all) => all ?? []);

export type Exception = z.infer<typeof exceptionSchema>;
