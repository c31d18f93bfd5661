import { z } from 'astro/zod';
import { perLocale } from '../languages/table.ts';
import { inLanguage, text } from './localized.ts';

/** A name in every language. */
const nameSchema = z.strictObject({
  ...perLocale((locale) => text.describe(inLanguage('The name', locale))),
  implied: z
    .boolean()
    .default(false)
    .describe(
      'True of a name that the source may leave out, or replace by “our city”, where the translation has it.',
    ),
});

const list = (of: string) =>
  z
    .array(nameSchema)
    .default([])
    .describe(`The ${of} that the text names; a sentence that names one does so in each language.`);

/** The people, places and organizations of a review. */
export const namesSchema = z
  .strictObject({ people: list('people'), places: list('places'), organizations: list('organizations') })
  .meta({
    title: 'names.yaml',
    description: 'The proper names of the text, in each language. The file may be missing.',
  });

export type Names = z.infer<typeof namesSchema>;
