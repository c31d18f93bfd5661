/**
 * Reads a content folder as plain data, with Astro not involved: the one reader for the audit, the pages, the search
 * index and tests. Every mistake that keeps a file from being read is returned as a finding, all of them at once.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ZodType } from 'astro/zod';
import { type Exception, exceptionsSchema } from '../schemas/exceptions.ts';
import { type Glossary, glossarySchema } from '../schemas/glossary.ts';
import { type Names, namesSchema } from '../schemas/names.ts';
import { type ReviewData, reviewSchema } from '../schemas/review.ts';
import { type Words, wordsSchema } from '../schemas/words.ts';
import { type HighlightSource, readHighlight } from './read-highlight.ts';
import { shortPath } from './short-path.ts';
import { readText } from './text-file.ts';
import type { Finding } from './types.ts';
import { validate } from './validate.ts';
import { readYaml, type YamlFile } from './yaml.ts';

/** What could be read; a part with mistakes is left out, and the findings say why. */
export interface ReviewSource {
  data: ReviewData | undefined;
  glossary: Glossary | undefined;
  names: Names | undefined;
  words: Words | undefined;
  highlights: HighlightSource[];
  exceptions: Exception[] | undefined;
  source: string | undefined;
  /** Where the values of review.yaml and of glossary.yaml stand, if they are there; and those of exceptions.yaml. */
  yaml: YamlFile | undefined;
  glossaryYaml: YamlFile | undefined;
  exceptionsYaml: YamlFile;
  /** Paths of the content folder, of the file of the review in it, and of the folder of the highlights. */
  files: { folder: string; review: string; highlights: string };
}

/** Reads everything in a content folder. @returns what could be read, and a finding for all that could not */
export function readReview(contentDir: string): { review: ReviewSource; findings: Finding[] } {
  const findings: Finding[] = [];
  const named = (...parts: string[]) => shortPath(join(contentDir, ...parts));
  const readData = <T>(name: string, schema: ZodType<T>): { yaml?: YamlFile; data?: T } => {
    const text = readText(named(name), findings);
    if (text === undefined) return {};
    const yaml = readYaml(text, named(name));
    return { yaml, data: validate(yaml, schema, findings) };
  };

  const { data, yaml } = readData('review.yaml', reviewSchema);
  const { data: glossary, yaml: glossaryYaml } = readData('glossary.yaml', glossarySchema);
  // A review may do without lists of names and of words, and without exceptions.
  const readList = <T>(name: string, schema: ZodType<T>): T | undefined =>
    existsSync(named(name)) ? readData(name, schema).data : schema.parse({});
  const names = readList('names.yaml', namesSchema);
  const words = readList('words.yaml', wordsSchema);
  const exceptionsFile = named('exceptions.yaml');
  const exceptionsText = existsSync(exceptionsFile) ? readText(exceptionsFile, findings) : '';
  const exceptionsYaml = readYaml(exceptionsText ?? '', exceptionsFile);
  const exceptions = validate(exceptionsYaml, exceptionsSchema, findings);
  const folder = named('highlights');
  // Systems and editors leave files of their own there, whose names begin with a dot.
  const highlights = (existsSync(folder) ? readdirSync(folder).sort() : [])
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) => readHighlight(join(folder, name), findings) ?? [])
    .sort((a, b) => a.order - b.order);
  const source = data && readText(named(data.source.file), findings);
  const files = { folder: named(), review: named('review.yaml'), highlights: folder };
  const parts = { data, glossary, names, words, highlights, exceptions, source };
  return { review: { ...parts, yaml, glossaryYaml, exceptionsYaml, files }, findings };
}
