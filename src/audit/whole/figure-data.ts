import { exact } from '../../languages/numbers.ts';
import { type Locale, localeNames } from '../../languages/table.ts';
import type { HighlightSource } from '../../review/read.ts';
import type { Finding } from '../../review/types.ts';
import type { Figure } from '../../schemas/highlight.ts';
import { numberReaders } from '../rules/figures.ts';

const maxLeading = 3;

/** The value that a figure's words give, in its unit; none where they hold no number, or several that make no product. */
function valueIn(locale: Locale, figure: Figure): number | undefined {
  const numbers = numberReaders[locale](figure[locale]);
  if (numbers.length === 0 || (numbers.length > 1 && !figure[locale].includes('×'))) return undefined;
  const product = numbers.reduce((value, number) => value * number.value, 1);
  return exact(figure.unit === 'MW' ? product / 1e6 : product);
}

/**
 * Figures and notes point at a sentence that exists; a figure's words stand in it in both languages, and give the
 * figure's value.
 */
export function auditFigures({ file, yaml, paired, paragraphs, figures, notes }: HighlightSource): Finding[] {
  if (!paired) return [];
  const findings: Finding[] = [];
  const report = (path: (string | number)[], expected: string, found: string, fix: string) =>
    findings.push({ file, ...yaml.positionOf(path), rule: 'figures', expected, found, fix });
  const segments = new Map(paragraphs.flatMap((p) => p.segments.map((segment) => [segment.id, segment])));
  const [lastParagraph] = paragraphs.slice(-1);
  const range = `a sentence of this file, at the latest ${lastParagraph?.segments.at(-1)?.id ?? '(it has none)'}`;

  figures.forEach((figure, i) => {
    const segment = segments.get(figure.at);
    if (!segment) {
      report(['figures', i, 'at'], range, figure.at, 'Name the paragraph and the line that hold the figure.');
    } else {
      const misquoted = localeNames.filter((locale) => !segment[locale].includes(figure[locale]));
      for (const locale of misquoted) {
        report(
          ['figures', i, locale],
          `words of ${figure.at}: “${segment[locale]}”`,
          `“${figure[locale]}”`,
          'Copy the figure’s words from the sentence, or point `at` to the sentence that has them.',
        );
      }
      const misread = localeNames.find((locale) => valueIn(locale, figure) !== figure.value);
      if (misread && misquoted.length === 0) {
        report(
          ['figures', i, 'value'],
          `${valueIn(misread, figure) ?? 'one number in the words'}, as “${figure[misread]}” says`,
          String(figure.value),
          'Give the value of the words, in the unit of the figure.',
        );
      }
    }
    if (figures.findIndex(({ id }) => id === figure.id) < i) {
      report(['figures', i, 'id'], 'an id of its own', figure.id, 'Give one of the two another id.');
    }
  });

  notes.forEach((note, i) => {
    if (!segments.has(note.at)) {
      report(['notes', i, 'at'], range, note.at, 'Name the paragraph and the line that the note is about.');
    }
  });

  const leading = figures.filter((figure) => figure.lead).length;
  if (leading > maxLeading) {
    report(
      ['figures'],
      `at most ${maxLeading} figures with lead: true`,
      String(leading),
      'Keep the most telling ones.',
    );
  }
  return findings;
}
