import type { Localized } from '../languages/table.ts';
import type { ReviewSource } from '../review/read.ts';
import type { HighlightSource } from '../review/read-highlight.ts';
import type { YamlFile } from '../review/yaml.ts';
import type { Glossary } from '../schemas/glossary.ts';
import type { ReviewData } from '../schemas/review.ts';
import { type TextKind, type Translation, translationsInYaml } from './translation.ts';

/** A text beside the sentences, by what leads to it in its file. */
type Listed = [path: (string | number)[], kind: TextKind, texts: Localized | undefined];

/** The texts of review.yaml that are translated closely. */
const headings = ['title', 'subtitle', 'byline', 'standfirst', 'location', 'origin', 'glossary'] as const;
const masthead = ['year', 'place', 'kind'] as const;

/**
 * The texts beside the sentences. Examples of queries and the words before and after a correction are none: the one
 * list does not translate the other, and what was wrong is quoted as it was.
 */
export function labelsOf({ data, yaml, glossary, glossaryYaml, highlights }: ReviewSource): Translation[] {
  return [
    ...highlights.flatMap((highlight) => translationsIn(highlight.yaml, inFrontMatter(highlight))),
    ...(glossary && glossaryYaml ? translationsIn(glossaryYaml, inGlossary(glossary)) : []),
    ...(data && yaml ? translationsIn(yaml, inReview(data)) : []),
  ];
}

const translationsIn = (yaml: YamlFile, listed: readonly Listed[]): Translation[] =>
  listed.flatMap(([path, kind, texts]) => (texts ? translationsInYaml(yaml, path, kind, texts) : []));

const inFrontMatter = ({ figures, charts, notes }: HighlightSource): Listed[] => [
  ...figures.flatMap(({ label, scope }, i): Listed[] => [
    [['figures', i, 'label'], 'label', label],
    [['figures', i, 'scope'], 'label', scope],
  ]),
  ...charts.flatMap(({ title, description }, i): Listed[] => [
    [['charts', i, 'title'], 'label', title],
    [['charts', i, 'description'], 'note', description],
  ]),
  ...notes.map((note, i): Listed => [['notes', i], 'note', note]),
];

const inGlossary = (glossary: Glossary): Listed[] =>
  Object.entries(glossary).flatMap(([id, term]): Listed[] => [
    [[id], 'term', term],
    [[id, 'note'], 'note', term.note],
  ]);

const inReview = (data: ReviewData): Listed[] => [
  [['name'], 'label', data.name],
  ...masthead.map((key): Listed => [['masthead', key], 'label', data.masthead[key]]),
  ...headings.map((key): Listed => [[key], 'heading', data[key]]),
  [['item'], 'label', data.item],
  ...data.about.flatMap(({ heading, text }, i): Listed[] => [
    [['about', i, 'heading'], 'heading', heading],
    ...text.map((paragraph, j): Listed => [['about', i, 'text', j], 'paragraph', paragraph]),
  ]),
  ...data.corrections.map(({ reason }, i): Listed => [['corrections', i, 'reason'], 'note', reason]),
];
