/** Which finding an exception is for. */
import { join, relative, sep } from 'node:path';
import { localeNames } from '../languages/table.ts';
import type { Finding } from '../review/types.ts';
import type { Exception } from '../schemas/exceptions.ts';

type Judged = Exception['judged'];

/** A finding that an exception may excuse. */
export type Excusable = Finding & Pick<Exception, 'at' | 'about' | 'judged'>;

export const isExcusable = (finding: Finding): finding is Excusable => finding.judged !== undefined;

/** What an exception calls a file, whatever the system calls it. */
export const nameFrom = (folder: string, file: string): string => relative(folder, file).replaceAll(sep, '/');

/** The path of the file that an exception is about. */
export const fileOf = (folder: string, { file }: Exception): string => join(folder, file);

export const areSame = (one: Judged, other: Judged): boolean =>
  localeNames.every((locale) => one[locale] === other[locale]);

/** True if a finding is the one that an exception names, whatever the text says by now, and wherever it stands in its file. */
const isNamed = (folder: string, exception: Exception, { file, rule, about }: Excusable) =>
  fileOf(folder, exception) === file && exception.rule === rule && exception.about === about;

/** True if an exception excuses a finding: it names it, and the texts are those that were judged. */
export const excuses = (folder: string, exception: Exception, finding: Excusable): boolean =>
  isNamed(folder, exception, finding) &&
  exception.at === finding.at &&
  areSame(exception.judged, finding.judged);

/** True if an exception excused a finding before its text was changed, or moved to another place of its file. */
export const excused = (folder: string, exception: Exception, finding: Excusable): boolean =>
  isNamed(folder, exception, finding) &&
  (exception.at === finding.at) !== areSame(exception.judged, finding.judged);
