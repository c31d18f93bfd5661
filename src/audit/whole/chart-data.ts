/**
 * Each chart compares figures of its highlight that can be compared: of one unit and one scope, with amounts to draw
 * from zero. It has an id of its own, and one chart leads at most.
 */
import { localeNames } from '../../languages/table.ts';
import type { HighlightSource } from '../../review/read-highlight.ts';
import type { Finding } from '../../review/types.ts';
import { type Chart, maxDots } from '../../schemas/chart.ts';
import type { Figure } from '../../schemas/highlight.ts';

/** A mistake, and the field of the chart that has it. */
type FieldMistake = { field: keyof Chart; at?: number } & Pick<Finding, 'expected' | 'found' | 'fix'>;

export function auditChartData({ file, yaml, figures, charts }: HighlightSource): Finding[] {
  return charts.flatMap((chart, i) =>
    [...mistakesIn(chart, figures), ...doubled(chart, charts.slice(0, i))].map(
      ({ field, at, ...mistake }) => ({
        file,
        ...yaml.positionOf(['charts', i, field, ...(at === undefined ? [] : [at])]),
        rule: 'chart-data',
        ...mistake,
      }),
    ),
  );
}

function mistakesIn({ kind, figures: ids }: Chart, figures: readonly Figure[]): FieldMistake[] {
  const known = figures.map(({ id }) => id);
  const compared = ids.map((id) => figures.find((figure) => figure.id === id));
  const [first] = compared;
  return compared.flatMap((figure, at): FieldMistake[] => {
    if (!figure) return [unknown(ids[at] ?? '', at, known)];
    if (compared.indexOf(figure) < at) return [repeated(figure, at)];
    if (first && figure.unit !== first.unit) return [mixed('unit', first.unit, figure.unit, at)];
    if (first && scopeOf(figure) !== scopeOf(first)) {
      return [mixed('scope', scopeOf(first), scopeOf(figure), at)];
    }
    return isDrawable(figure, kind) ? [] : [undrawable(figure, kind, at)];
  });
}

const scopeOf = ({ scope }: Figure) =>
  scope ? localeNames.map((locale) => `“${scope[locale]}”`).join(' ') : 'review';

/** Bars have a length from zero on, and dots are as many as they stand for. */
const isDrawable = ({ unit, value }: Figure, kind: Chart['kind']) =>
  unit !== 'date' &&
  unit !== 'rank' &&
  value >= 0 &&
  (kind === 'bars' || (unit === 'count' && Number.isInteger(value) && value <= maxDots));

const unknown = (id: string, at: number, known: readonly string[]): FieldMistake => ({
  field: 'figures',
  at,
  expected: `a figure of this highlight: ${known.join(', ')}`,
  found: id,
  fix: 'Name a figure by its id, or add the figure.',
});

const repeated = ({ id }: Figure, at: number): FieldMistake => ({
  field: 'figures',
  at,
  expected: 'each figure once',
  found: `${id} again`,
  fix: 'Name another figure, or leave it out.',
});

const mixed = (what: 'unit' | 'scope', expected: string, found: string, at: number): FieldMistake => ({
  field: 'figures',
  at,
  expected: `the ${what} of the chart’s first figure: ${expected}`,
  found,
  fix: `Compare figures of one ${what} only; make two charts of two.`,
});

const undrawable = ({ unit, value }: Figure, kind: Chart['kind'], at: number): FieldMistake => ({
  field: 'figures',
  at,
  expected: kind === 'bars' ? 'an amount of zero or more' : `a count of ${maxDots} or less`,
  found: `${value} (${unit})`,
  fix: kind === 'bars' ? 'Leave this figure out of the chart.' : 'Draw bars instead: kind: bars.',
});

function doubled({ id, lead }: Chart, before: readonly Chart[]): FieldMistake[] {
  const mistakes: FieldMistake[] = [];
  if (before.some((other) => other.id === id)) {
    mistakes.push({
      field: 'id',
      expected: 'an id of its own',
      found: id,
      fix: 'Give one of the two another id.',
    });
  }
  if (lead && before.some((other) => other.lead)) {
    mistakes.push({
      field: 'lead',
      expected: 'one chart with lead: true',
      found: 'another one',
      fix: 'Keep the more telling one.',
    });
  }
  return mistakes;
}
