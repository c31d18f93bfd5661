import { z } from 'astro/zod';
import { localeNames } from '../languages/table.ts';
import { text } from './localized.ts';

/** Words that the texts of a review are not to use. */
const avoidedSchema = z.strictObject({
  locale: z.enum(localeNames).describe('The language in which they are avoided.'),
  words: text.describe('The words, as in the middle of a sentence.'),
  instead: text.optional().describe('What is said instead, if there is one thing.'),
  reason: text.describe('Why; the audit says it where it finds the words.'),
});

/** What is known of single words of a review beside its terms and names. */
export const wordsSchema = z
  .strictObject({
    right: z
      .partialRecord(z.enum(localeNames), z.array(text))
      .default({})
      .describe('Words that are spelled right, though they look like a mistake, by language.'),
    avoided: z.array(avoidedSchema).default([]).describe('Words that no text of the review is to use.'),
  })
  .meta({
    title: 'words.yaml',
    description: 'Words that are right, and words to avoid. The file may be missing.',
  });

export type Words = z.infer<typeof wordsSchema>;
