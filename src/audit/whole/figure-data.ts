/**
 * Each figure of the front matter points at a sentence that exists; its words stand there in every language and give
 * its value. It has an id of its own, and few figures lead.
 */
import { languages } from '../../languages/knowledge.ts';
import { exact, readingsOf } from '../../languages/numbers.ts';
import { type Locale, localeNames } from '../../languages/table.ts';
import { factorBetween } from '../../languages/units.ts';
import type { HighlightSource } from '../../review/read-highlight.ts';
import type { Finding, Segment } from '../../review/types.ts';
import type { Figure } from '../../schemas/highlight.ts';
import { sentencesById } from '../sentence-ids.ts';

const maxLeading = 3;

/** A mistake, and the field of the figure that has it. */
type FieldMistake = { field: keyof Figure } & Pick<Finding, 'expected' | 'found' | 'fix'>;

export function auditFigureData({ file, yaml, paired, paragraphs, figures }: HighlightSource): Finding[] {
  // Without its pairs a highlight has no sentences that could be relied on.
  if (!paired) return [];
  const { byId, range } = sentencesById(paragraphs);
  const findings = figures.flatMap((figure, i) => {
    const sentence = byId.get(figure.at);
    const mistakes: FieldMistake[] = sentence ? contradictions(figure, sentence) : [misplaced(figure, range)];
    if (figures.findIndex(({ id }) => id === figure.id) < i) mistakes.push(duplicate(figure));
    return mistakes.map(({ field, ...mistake }) => ({
      file,
      ...yaml.positionOf(['figures', i, field]),
      rule: 'figure-data',
      ...mistake,
    }));
  });
  const leading = figures.filter(({ lead }) => lead).length;
  if (leading <= maxLeading) return findings;
  const tooMany = {
    expected: `at most ${maxLeading} figures with lead: true`,
    found: String(leading),
    fix: 'Keep the most telling ones.',
  };
  return [...findings, { file, ...yaml.positionOf(['figures']), rule: 'figure-data', ...tooMany }];
}

/** What a figure says otherwise than its sentence. */
function contradictions(figure: Figure, sentence: Segment): FieldMistake[] {
  const misquoted = localeNames.filter((locale) => !sentence[locale].includes(figure[locale]));
  if (misquoted.length > 0) {
    return misquoted.map((locale) => ({
      field: locale,
      expected: `words of ${figure.at}: “${sentence[locale]}”`,
      found: `“${figure[locale]}”`,
      fix: 'Copy the figure’s words from the sentence, or point `at` to the sentence that has them.',
    }));
  }
  const misread = localeNames.find(
    (locale) => !valuesIn(locale, figure).some((value) => isClose(value, figure.value)),
  );
  if (!misread) return [];
  const [value] = valuesIn(misread, figure);
  return [
    {
      field: 'value',
      expected: `${value ?? `one number in the words, in ${figure.unit}`}, as “${figure[misread]}” says`,
      found: String(figure.value),
      fix: 'Give the value of the words, in the unit of the figure.',
    },
  ];
}

/** A third has no last digit; a value may be given to three digits. */
const isClose = (value: number, given: number) =>
  value === given || (!Number.isInteger(value * 1e6) && Math.abs(value - given) < 1e-3 * Math.abs(value));

/**
 * The values that a figure’s words give, in its unit; none where they hold no number, or several that make no product,
 * or one of another unit. The unit `count` takes a number as it is written.
 */
function valuesIn(locale: Locale, figure: Figure): number[] {
  const numbers = languages[locale].numbersIn(figure[locale]);
  const [first, ...others] = numbers.map((number) =>
    readingsOf(number).flatMap(({ value, unit }) => {
      const factor = unit === 'count' || figure.unit === 'count' ? 1 : factorBetween(unit, figure.unit);
      return factor === undefined ? [] : [value * factor];
    }),
  );
  if (!first || (others.length > 0 && !figure[locale].includes('×'))) return [];
  return others
    .reduce((products, values) => products.flatMap((a) => values.map((b) => a * b)), first)
    .map(exact);
}

const misplaced = ({ at }: Figure, range: string): FieldMistake => ({
  field: 'at',
  expected: range,
  found: at,
  fix: 'Name the paragraph and the line that hold the figure.',
});

const duplicate = ({ id }: Figure): FieldMistake => ({
  field: 'id',
  expected: 'an id of its own',
  found: id,
  fix: 'Give one of the two another id.',
});
