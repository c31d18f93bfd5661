/** What `npm run audit` is asked for, by the words of its command line. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { reports } from '../../src/audit/reports/index.ts';
import { ruleDescriptions } from '../../src/audit/rule-descriptions.ts';
import { shortPath } from '../../src/review/short-path.ts';
import { Trouble } from '../trouble.cjs';

export const help = `Usage: npm run audit -- [FILE …] [--rule NAME …] [--format NAME | --json] [--accept [--reason TEXT]]

Checks the whole content folder (content/, or CONTENT_DIR), and tells what it finds.

  FILE             tell only what is found in this file, or in files of this folder
  --rule NAME      tell only what this rule finds; may be given more than once
  --format NAME    ${Object.keys(reports).join(', ')} (annotations of GitHub, SARIF 2.1.0)
  --json           the same as --format json
  --accept         ask for each of these findings why the text is right all the same, and write that to exceptions.yaml
  --reason TEXT    the reason, where nobody can be asked; with FILE or --rule, as it is given to all findings they choose
  --help           this text

Ends with 0 if there is nothing to tell, 1 if there are findings, 2 if it was not understood or could not read.
Rules: ${Object.keys(ruleDescriptions).join(', ')}.`;

export interface Options {
  /** Paths from the working folder, of files and folders of the content. */
  files: string[];
  rules: string[];
  format: keyof typeof reports;
  accept: boolean;
  reason: string | undefined;
}

const oneOf = (what: string, name: string, possible: readonly string[]) =>
  new Trouble(`There is no ${what} “${name}”. Possible: ${possible.join(', ')}.`);

const options = {
  rule: { type: 'string', multiple: true },
  format: { type: 'string' },
  json: { type: 'boolean' },
  accept: { type: 'boolean' },
  reason: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** @throws {Trouble} for an option that there is not, or one without its value */
function parse(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    const possible = Object.keys(options).map((name) => `--${name}`);
    // The first sentence says what is wrong; what follows is about arguments that begin with a hyphen.
    const [wrong] = (error as Error).message.split('. ');
    throw new Trouble(`${wrong}. Possible: ${possible.join(', ')}.`);
  }
}

/** A path of the command line, which counts from where it was written, as one from the working folder. */
function contentPath(path: string, contentDir: string): string {
  const absolute = resolve(process.env.INIT_CWD ?? '', path);
  const isInside = `${absolute}${sep}`.startsWith(`${resolve(contentDir)}${sep}`);
  if (isInside && statSync(absolute, { throwIfNoEntry: false })) return shortPath(absolute);
  const all = readdirSync(contentDir, { recursive: true, withFileTypes: true });
  const files = all.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  throw oneOf('file of the content', path, files.map(shortPath).sort());
}

/**
 * @returns nothing where help is asked for
 * @throws {Trouble} if an option, a file, a rule or a format is none that there is, or there is no content
 */
export function readOptions(args: string[], contentDir: string): Options | undefined {
  const { values, positionals } = parse(args);
  if (values.help) return undefined;
  if (!existsSync(contentDir)) throw new Trouble(`There is no folder ${contentDir}: set CONTENT_DIR.`);
  const { rule = [], json, accept = false, reason } = values;
  const format = json ? 'json' : (values.format ?? 'text');
  if (!Object.hasOwn(reports, format)) throw oneOf('format', format, Object.keys(reports));
  for (const name of rule) {
    if (!Object.hasOwn(ruleDescriptions, name)) throw oneOf('rule', name, Object.keys(ruleDescriptions));
  }
  if (reason !== undefined && !accept)
    throw new Trouble('--reason says why findings are accepted: add --accept.');
  if (reason?.trim() === '') throw new Trouble('--reason needs words: it is what later readers go by.');
  const files = positionals.map((path) => contentPath(path, contentDir));
  if (reason && rule.length + files.length === 0) {
    throw new Trouble(
      'One --reason for all findings of the review is for none of them: add --rule or files.',
    );
  }
  return { files, rules: rule, format: format as Options['format'], accept, reason };
}

/** True of a finding that the files and rules choose; where none are named, of any. */
export const isChosen = ({ files, rules }: Options, finding: { file: string; rule: string }): boolean =>
  (rules.length === 0 || rules.includes(finding.rule)) &&
  (files.length === 0 ||
    files.some((path) => finding.file === path || finding.file.startsWith(`${path}${sep}`)));
