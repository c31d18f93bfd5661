/** Findings that an exception says are right are left out; an exception that excuses nothing is a finding itself. */
import { languages } from '../../languages/knowledge.ts';
import { localeNames } from '../../languages/table.ts';
import type { ReviewSource } from '../../review/read.ts';
import type { Finding } from '../../review/types.ts';
import type { Exception } from '../../schemas/exceptions.ts';
import { difference } from '../difference.ts';
import { areSame, type Excusable, excused, excuses, fileOf, isExcusable } from '../excusing.ts';
import { rules } from '../rules/index.ts';
import type { Translation } from '../translation.ts';

const rule = 'exceptions';
const known = rules.map(({ name }) => name);

/** The texts that exceptions may be about. */
interface Texts {
  texts: readonly Translation[];
  /** Those that were compared, and so have all their findings. */
  compared: readonly Translation[];
  /** How many files could not be read; what an exception is about may be in one of them. */
  unreadable: number;
}

/** The findings about texts that no exception excuses, each of which excuses one; and those about exceptions. */
export function excuse(review: ReviewSource, texts: Texts, findings: readonly Finding[]): Finding[] {
  const { folder } = review.files;
  const unused = new Set(review.exceptions ?? []);
  const taken = (finding: Excusable, isFor: typeof excuses) => {
    const exception = [...unused].find((other) => isFor(folder, other, finding));
    if (exception) unused.delete(exception);
    return exception;
  };
  const left = findings.filter((finding) => !isExcusable(finding) || !taken(finding, excuses));
  const told = left.map((finding) => {
    if (!isExcusable(finding)) return finding;
    const former = taken(finding, excused);
    const reopened = former ? ` ${reopening(review, former, finding)}` : '';
    const fix = `${finding.fix}${reopened} If it is right as it stands: npm run audit -- --accept`;
    return { ...finding, fix, former };
  });
  const stale = [...unused].flatMap((exception) => {
    const mistake = mistakeOf(review, texts, exception);
    if (!mistake) return [];
    const { field, ...said } = mistake;
    return { ...placeOf(review, exception, field), rule, ...said };
  });
  return [...told, ...stale];
}

/** Where an exception stands, or a field of it. */
function placeOf({ exceptions, exceptionsYaml }: ReviewSource, exception: Exception, field?: string) {
  const path = [(exceptions ?? []).indexOf(exception), ...(field ? [field] : [])];
  return { file: exceptionsYaml.file, ...exceptionsYaml.positionOf(path) };
}

/** Why an exception no longer excuses its finding. */
function reopening(review: ReviewSource, exception: Exception, finding: Excusable): string {
  const { file, line } = placeOf(review, exception);
  const why = areSame(exception.judged, finding.judged)
    ? `it stood at ${exception.at}`
    : changes(exception.judged, finding.judged);
  return `It was excused (${file}:${line}: ${exception.reason}) when ${why}.`;
}

/** What a text and its translation were, and what they are. */
function changes(before: Exception['judged'], now: Exception['judged']): string {
  const changed = localeNames.filter((locale) => before[locale] !== now[locale]);
  return changed
    .map((locale) => {
      const [was, is] = difference(before[locale] ?? '', now[locale] ?? '');
      return `the ${languages[locale].nameInEnglish} was ${was}, which is now ${is}`;
    })
    .join(', and ');
}

/** What is wrong with an exception, and the field that has it; none where it is wrong as a whole. */
type Mistake = { field?: keyof Exception } & Pick<Finding, 'expected' | 'found' | 'fix'>;

/** What is wrong with an exception that excuses nothing; nothing if its text was not compared. */
function mistakeOf(review: ReviewSource, all: Texts, exception: Exception): Mistake | undefined {
  if (!known.includes(exception.rule)) {
    const expected = `one of the rules ${known.join(', ')}`;
    const fix = 'Name the rule as the finding does that is to be excused.';
    return { field: 'rule', expected, found: `“${exception.rule}”`, fix };
  }
  const file = fileOf(review.files.folder, exception);
  const inFile = all.texts.filter((text) => text.file === file);
  const [text] = inFile.filter(({ at }) => at === exception.at);
  if (!text) return isReadWhole(review, all, file) ? gone(exception, inFile) : undefined;
  if (!all.compared.includes(text)) return undefined;
  const since = areSame(exception.judged, text.judged)
    ? ''
    : `, since ${changes(exception.judged, text.judged)}`;
  return {
    expected: `a finding of the rule ${exception.rule} about “${exception.about}” at ${exception.at} of ${file}`,
    found: `none${since}, so there is nothing to excuse`,
    fix: 'Delete the exception.',
  };
}

/** Whether all texts of a file are known. One that could not be read may have been renamed, too. */
const isReadWhole = ({ data, highlights }: ReviewSource, { unreadable }: Texts, file: string): boolean =>
  data !== undefined && unreadable === 0 && highlights.every((other) => other.file !== file || other.paired);

function gone({ file, at }: Exception, inFile: readonly Translation[]): Mistake {
  const fix = 'Delete the exception if its text is gone, or say where it stands now.';
  if (inFile.length === 0)
    return { field: 'file', expected: 'a file that has texts', found: `“${file}”`, fix };
  const addresses = [...new Set(inFile.map((text) => text.at))].join(', ');
  return { field: 'at', expected: `an address in ${file}: ${addresses}`, found: `“${at}”`, fix };
}
