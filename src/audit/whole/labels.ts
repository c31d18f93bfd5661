/** The short texts beside the sentences: what the review says of itself, labels and scopes of figures, and notes. */
import type { HighlightSource, ReviewSource } from '../../review/read.ts';
import type { Finding } from '../../review/types.ts';
import type { YamlFile } from '../../review/yaml.ts';
import { type Lexicon, makeLexicon } from '../lexicon.ts';
import { auditNumbers } from '../rules/figures.ts';
import { auditTypography } from '../rules/typography.ts';
import type { Fault } from '../translation.ts';
import { auditWording } from '../wording.ts';

type Path = (string | number)[];

/**
 * Typography of all of them, figures of those that translate each other closely, and names where the review speaks of
 * itself. Notes explain each language in its own words, and are not compared.
 */
export function auditLabels({ data, yaml, glossary, names, highlights }: ReviewSource): Finding[] {
  if (!glossary || !names) return [];
  const lexicon = makeLexicon(glossary, names);
  const findings = highlights.flatMap((highlight) => auditFigureLabels(highlight, lexicon));
  if (!data || !yaml) return findings;
  for (const key of ['title', 'subtitle', 'byline', 'standfirst'] as const) {
    const text = data[key];
    const comparison = [...auditNumbers(text, lexicon), ...auditWording(text, lexicon)];
    findings.push(...inYaml(yaml, [key], [...auditTypography(text, 'headline'), ...comparison]));
  }
  return findings;
}

function auditFigureLabels({ yaml, figures, notes }: HighlightSource, lexicon: Lexicon): Finding[] {
  const texts = figures.flatMap(({ label, scope }, i) => [
    { path: ['figures', i, 'label'], text: label },
    ...(scope ? [{ path: ['figures', i, 'scope'], text: scope }] : []),
  ]);
  return [
    ...texts.flatMap(({ path, text }) =>
      inYaml(yaml, path, [...auditTypography(text, 'label'), ...auditNumbers(text, lexicon)]),
    ),
    ...notes.flatMap((note, i) => inYaml(yaml, ['notes', i], auditTypography(note, 'label'))),
  ];
}

function inYaml(yaml: YamlFile, path: Path, faults: Fault[]): Finding[] {
  return faults.map(({ rule, locale, expected, found, fix }) => ({
    file: yaml.file,
    ...yaml.positionOf([...path, locale]),
    rule,
    expected,
    found,
    fix,
  }));
}
