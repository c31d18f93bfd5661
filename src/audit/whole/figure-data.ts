/**
 * Each figure of the front matter points at a sentence that exists; its words stand there in every language and give
 * its value. It has an id of its own, and few figures lead.
 */
import { languages } from '../../languages/knowledge.ts';
import { type Locale, localeNames } from '../../languages/table.ts';
import type { HighlightSource } from '../../review/read-highlight.ts';
import type { Finding, Segment } from '../../review/types.ts';
import type { Figure } from '../../schemas/highlight.ts';
import { valuesIn } from '../figure-values.ts';
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
  const misquoted = localeNames.filter((locale) => !isQuoted(figure[locale], sentence[locale], locale));
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
  const [value = noValue[figure.unit] ?? `one number in the words, in ${figure.unit}`] = valuesIn(
    misread,
    figure,
  );
  return [
    {
      field: 'value',
      expected: `${value}, as “${figure[misread]}” says`,
      found: String(figure.value),
      fix: 'Give the value of the words, in the unit of the figure.',
    },
  ];
}

const noValue: Partial<Record<Figure['unit'], string>> = {
  date: 'a date whose year one language names',
  rank: 'one rank',
};

/** True where words stand in a text and do not cut a number of it in two: 9 is not in 29. */
function isQuoted(words: string, text: string, locale: Locale): boolean {
  const numbers = languages[locale].numbersIn(text);
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const isCut = (at: number) => numbers.some((number) => number.start < at && at < number.end);
    if (!isCut(start) && !isCut(start + words.length)) return true;
  }
  return false;
}

/** A third has no last digit; a value may be given to three digits. */
const isClose = (value: number | string, given: number | string) =>
  value === given ||
  (typeof value === 'number' &&
    typeof given === 'number' &&
    !Number.isInteger(value * 1e6) &&
    Math.abs(value - given) < 1e-3 * Math.abs(value));

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
