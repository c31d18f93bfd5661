/** The paragraphs of highlights are those of the source: none more, none less, none elsewhere, none changed. */
import { startOf } from '../review/paragraph-pairs.ts';
import type { HighlightSource } from '../review/read-highlight.ts';
import type { Finding, Paragraph } from '../review/types.ts';
import { difference } from './difference.ts';
import { align } from './likeness.ts';
import { type SourceParagraph, type SourceSection, wholeText } from './source-text.ts';

/** A paragraph of the source and the one of a highlight that answers it, or one of them alone. */
interface Answer {
  printed?: SourceParagraph;
  written?: Paragraph;
}

/** Paragraphs that are not the same, where they stand, and what stands around them. */
interface Departure {
  highlight: HighlightSource;
  section: SourceSection;
  /** One answer; more where the same text is cut into other paragraphs. */
  answers: [Answer, ...Answer[]];
  before: Answer | undefined;
  /** The next paragraph of the highlight. */
  next: Paragraph | undefined;
}

/**
 * @param sectionOf the section of each highlight that is one
 * @param path the file of the source
 */
export function auditParagraphs(
  sectionOf: ReadonlyMap<HighlightSource, SourceSection>,
  path: string,
): Finding[] {
  const departures = [...sectionOf]
    .filter(([{ paired }]) => paired)
    .flatMap(([highlight, section]) => departuresOf(highlight, section));
  // A paragraph that one place lacks and another has too many was moved.
  const moves = new Map<Departure, Departure>();
  for (const added of departures.filter(isAdded)) {
    const lost = departures.find((other) => isLost(other) && textOf(other) === textOf(added));
    if (lost) moves.set(added, lost);
  }
  const gone = new Set(moves.values());
  return departures
    .filter((departure) => !gone.has(departure))
    .map((departure) => {
      const said = sayDeparture(departure, moves.get(departure), path);
      return {
        file: departure.highlight.file,
        line: lineOf(departure),
        column: 1,
        rule: 'fidelity',
        ...said,
      };
    });
}

const isSame = ({ printed, written }: Answer) => printed && written && printed.text === wholeText(written);
const isLost = ({ answers: [{ written }] }: Departure) => !written;
const isAdded = ({ answers: [{ printed }] }: Departure) => !printed;
const textOf = ({ answers: [{ printed, written }] }: Departure) =>
  printed?.text ?? (written ? wholeText(written) : '');

/** The line of the paragraph; of one that is missing, of the next or else of the last one. */
function lineOf({ answers, next, highlight }: Departure): number {
  const written = answers.find((answer) => answer.written)?.written ?? next ?? highlight.paragraphs.at(-1);
  return written ? startOf(written.segments) : 1;
}

/** Aligns the paragraphs of a highlight with those of its section. */
function departuresOf(highlight: HighlightSource, section: SourceSection): Departure[] {
  const { paragraphs } = highlight;
  const [printed, written] = [section.paragraphs.map(({ text }) => text), paragraphs.map(wholeText)];
  // Most highlights are as the source has them.
  if (printed.join('\n') === written.join('\n')) return [];
  const answers: Answer[] = align(printed, written).map(([i, j]) => ({
    ...(i === undefined ? {} : { printed: section.paragraphs[i] }),
    ...(j === undefined ? {} : { written: paragraphs[j] }),
  }));
  const departures: Departure[] = [];
  for (let i = 0; i < answers.length; i++) {
    const answer = answers[i] as Answer;
    if (isSame(answer)) continue;
    const end = answers.findIndex((other, k) => k > i && isSame(other));
    const run = answers.slice(i, end < 0 ? undefined : end);
    const taken = isDivided(run) ? run : [answer];
    const next = answers.slice(i + taken.length).find((other) => other.written)?.written;
    departures.push({
      highlight,
      section,
      answers: taken as Departure['answers'],
      before: answers[i - 1],
      next,
    });
    i += taken.length - 1;
  }
  return departures;
}

/** Whether paragraphs hold the same text in all, and end at other places. */
const isDivided = (run: readonly Answer[]) =>
  run.length > 1 &&
  run.map(({ printed }) => printed?.text ?? '').join('') ===
    run.map(({ written }) => (written ? wholeText(written) : '')).join('');

type Said = Pick<Finding, 'expected' | 'found' | 'fix'>;

const excerpt = (text: string) => {
  const characters = [...text];
  return `“${characters.slice(0, 24).join('')}${characters.length > 24 ? '…' : ''}”`;
};

/** What is wrong, and what makes both sides the same without a loss. @param target from where it was moved */
function sayDeparture(departure: Departure, target: Departure | undefined, path: string): Said {
  const { answers, section, before } = departure;
  const [{ printed, written }] = answers;
  if (answers.length > 1) return sayDivided(answers, path);
  if (printed && written) return sayChanged(printed, wholeText(written), path);
  const title = `“${section.title}”`;
  if (printed) {
    return {
      expected: `the paragraph of ${path}, line ${printed.first}: ${excerpt(printed.text)}`,
      found: `none between those around it in ${title}`,
      fix: `Add it ${placeIn(departure)}, with its translation. The whole of it: “${printed.text}”.`,
    };
  }
  const text = textOf(departure);
  if (target) {
    return {
      expected: `this paragraph where ${path} has it, line ${target.answers[0].printed?.first}, in “${target.section.title}”`,
      found: `it here: ${excerpt(text)}`,
      fix: `Move it, with its translation, to ${target.highlight.file}, ${placeIn(target)}.`,
    };
  }
  const { last = section.line } = before?.printed ?? {};
  const place =
    before && !before.printed ? 'after the line that you add for the one before' : `after line ${last}`;
  return {
    expected: `this paragraph in ${path}, below ${title}`,
    found: `none: ${excerpt(text)}`,
    fix: `Add it there, ${place}, on a line of its own: “${text}”.`,
  };
}

/** Where a paragraph is missing. */
const placeIn = ({ next }: Departure) =>
  next ? `before line ${startOf(next.segments)}` : 'at the end of the file';

function sayChanged(printed: SourceParagraph, written: string, path: string): Said {
  const [expected, found] = difference(printed.text, written);
  return {
    expected: `the paragraph as in ${path}, line ${printed.first}: ${expected}`,
    found,
    fix: `Restore the source’s words in their lines. The whole of it: “${printed.text}”. What stands here: “${written}”.`,
  };
}

function sayDivided(answers: readonly Answer[], path: string): Said {
  const printed = answers.flatMap((answer) => answer.printed ?? []);
  const written = answers.flatMap((answer) => answer.written ?? []);
  const ends = (texts: readonly string[]) =>
    texts.map((text) => `“…${[...text].slice(-8).join('')}”`).join(', ');
  return {
    expected: `${printed.length} ${printed.length === 1 ? 'paragraph' : 'paragraphs'}, as in ${path} from line ${printed[0]?.first}; they end with ${ends(printed.map(({ text }) => text))}`,
    found: `${written.length}, which end with ${ends(written.map(wholeText))}`,
    fix: `End the paragraphs, and their translations, where the source does. If a column broke a sentence there, name the last words before the break under source.brokenAfter in review.yaml.`,
  };
}
