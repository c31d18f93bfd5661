/** Checks the content and nothing else, and tells what it finds in the form that is asked for; `--help` says which. */
import { type Checked, checkReview, sound } from '../src/audit/audit.ts';
import { countCompared } from '../src/audit/counts.ts';
import { reports } from '../src/audit/reports/index.ts';
import { contentDir } from '../src/review/content-dir.ts';
import { accept } from './audit/accept.ts';
import { help, isChosen, type Options, readOptions } from './audit/options.ts';
import { Trouble } from './trouble.cjs';

/** What was compared, in a line, where nothing was found. */
function summary(checked: Checked): string {
  const counts = Object.entries(countCompared(sound(checked)));
  return `${counts.map(([what, count]) => `${count} ${what}`).join(', ')}: no finding`;
}

/** @returns whether there is nothing to tell */
async function audit(options: Options): Promise<boolean> {
  const chosenOf = ({ findings }: Checked) => findings.filter((finding) => isChosen(options, finding));
  let checked = checkReview(contentDir);
  if (options.accept) {
    await accept(checked.review, chosenOf(checked), options.reason);
    checked = checkReview(contentDir);
  }
  const chosen = chosenOf(checked);
  if (chosen.length > 0 || options.format !== 'text') console.log(reports[options.format](chosen));
  else console.log(checked.findings.length === 0 ? summary(checked) : 'no finding');
  return chosen.length === 0;
}

try {
  const options = readOptions(process.argv.slice(2), contentDir);
  if (!options) console.log(help);
  else if (!(await audit(options))) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Trouble ? error.message : error);
  process.exitCode = 2;
}
