import type { ReviewSource } from '../review/read.ts';
import type { Finding } from '../review/types.ts';
import type { YamlFile } from '../review/yaml.ts';
import { typographyOfLabel } from './typography.ts';

type Path = (string | number)[];

/** Typography of the short texts beside the sentences: labels and scopes of figures, and notes. */
export function auditLabels({ highlights }: ReviewSource): Finding[] {
  return highlights.flatMap(({ yaml, figures, notes }) => [
    ...figures.flatMap(({ label, scope }, i) => [
      ...inYaml(yaml, ['figures', i, 'label'], label),
      ...(scope ? inYaml(yaml, ['figures', i, 'scope'], scope) : []),
    ]),
    ...notes.flatMap((note, i) => inYaml(yaml, ['notes', i], note)),
  ]);
}

function inYaml(yaml: YamlFile, path: Path, text: { zh: string; en: string }): Finding[] {
  return typographyOfLabel(text).map(({ rule, locale, expected, found, fix }) => ({
    file: yaml.file,
    ...yaml.positionOf([...path, locale]),
    rule,
    expected,
    found,
    fix,
  }));
}
