/** Asks an editor why texts are right as they stand, and writes the answers into exceptions.yaml. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { type Accepted, withExceptions } from '../../src/audit/accept.ts';
import { type Excusable, isExcusable } from '../../src/audit/excusing.ts';
import { formatFinding } from '../../src/audit/reports/text.ts';
import type { ReviewSource } from '../../src/review/read.ts';
import type { Finding } from '../../src/review/types.ts';
import { Trouble } from '../trouble.cjs';

/** Asks for each finding; one that gets no answer stays. The former reason of one that was excused is there to be kept. */
async function ask(findings: readonly Excusable[]): Promise<Accepted[]> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const ended = new AbortController();
  terminal.once('close', () => ended.abort());
  const accepted: Accepted[] = [];
  for (const finding of findings) {
    console.error(`\n${formatFinding(finding)}`);
    const answer = terminal.question('Why is it right? (Enter alone leaves it open) ', ended);
    terminal.write(finding.former?.reason ?? '');
    // Ctrl+C or Ctrl+D ends the questions; what was answered counts.
    const reason = (await answer.catch(() => '')).trim();
    if (ended.signal.aborted) break;
    if (reason !== '') accepted.push({ finding, reason });
  }
  terminal.close();
  return accepted;
}

/**
 * Excuses findings, as far as they are about texts, in exceptions.yaml.
 * @param reason for all of them; without one, each is asked for
 * @throws {Trouble} if there is nobody to be asked, or exceptions.yaml has mistakes
 */
export async function accept(
  { exceptions, exceptionsYaml, files: { folder } }: ReviewSource,
  findings: readonly Finding[],
  reason: string | undefined,
): Promise<void> {
  if (!exceptions) throw new Trouble(`${exceptionsYaml.file} has mistakes; mend them first: npm run audit`);
  const excusable = findings.filter(isExcusable);
  if (!reason && !process.stdin.isTTY) {
    throw new Trouble('--accept asks at a terminal. Without one, give --reason, and files or --rule.');
  }
  const accepted = reason ? excusable.map((finding) => ({ finding, reason })) : await ask(excusable);
  if (accepted.length === 0) return;
  const { file } = exceptionsYaml;
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  writeFileSync(file, withExceptions(text, folder, accepted));
  console.error(`${accepted.length} accepted, in ${file}.`);
}
