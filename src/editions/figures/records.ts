/** The figures of a review as records that are understood without the site. */
import { z } from 'astro/zod';
import { type Strings, strings } from '../../languages/interface.ts';
import { localeNames, perLocale } from '../../languages/table.ts';
import { figureUnits } from '../../languages/units.ts';
import { pagePath, publicUrl } from '../../site/addresses.ts';
import type { DownloadSource } from '../download.ts';

type FieldName = keyof Strings['data']['fields'];

/** What a field holds, in every language. */
export const fieldHelp = (name: FieldName): string =>
  localeNames.map((locale) => strings[locale].data.fields[name]).join(' / ');

const inEveryLanguage = z.strictObject(perLocale(() => z.string()));

const shape = {
  id: z.string(),
  highlight: z.string(),
  label: inEveryLanguage,
  value: z.union([z.number(), z.string()]),
  unit: z.enum(figureUnits),
  scope: inEveryLanguage.optional(),
  words: inEveryLanguage,
  segment: z.string(),
  sentence: inEveryLanguage,
  address: inEveryLanguage,
} satisfies Record<FieldName, z.ZodType>;

export const fieldNames = Object.keys(shape) as FieldName[];

const recordSchema = z.strictObject(shape);

export type FigureRecord = z.infer<typeof recordSchema>;

/** The schema of what `figures.json` holds. @param schemaFile its own name beside that file */
export const figuresSchema = (schemaFile: string) =>
  z.strictObject({
    $schema: z.literal(schemaFile),
    title: inEveryLanguage,
    figures: z.array(
      recordSchema.extend(
        Object.fromEntries(fieldNames.map((name) => [name, shape[name].describe(fieldHelp(name))])),
      ),
    ),
  });

/** Every figure in the order of the highlights. An address begins at the site's root where no public one is known. */
export function figureRecords({ review, site }: DownloadSource): FigureRecord[] {
  return review.highlights.flatMap(({ slug, figures, paragraphs }) => {
    const segments = paragraphs.flatMap((paragraph) => paragraph.segments);
    return figures.map(({ id, at, label, value, unit, scope, ...figure }) => {
      const segment = segments.find((other) => other.id === at);
      if (!segment) throw new Error(`${slug} has no sentence ${at}, which its figure “${id}” names.`);
      const path = perLocale((locale) => pagePath(locale, slug, at));
      return {
        id,
        highlight: slug,
        label,
        value,
        unit,
        scope,
        words: perLocale((locale) => figure[locale]),
        segment: at,
        sentence: perLocale((locale) => segment[locale]),
        address: perLocale((locale) => (site ? publicUrl(site, path[locale]) : path[locale])),
      };
    });
  });
}
