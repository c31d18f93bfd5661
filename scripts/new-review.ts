/** Writes a smallest review that builds: `npm run new -- FOLDER`. It is that of docs/first-review. */
import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Trouble } from './trouble.cjs';

const template = 'docs/first-review';
const schemas = resolve('docs/schemas');

/** Where a file finds its schema: an editor program takes no path with spaces, but the address of one. */
function schemaBeside(file: string, schema: string): string {
  const path = relative(dirname(file), join(schemas, schema)).split(sep).join('/');
  return /\s/.test(path) ? pathToFileURL(join(schemas, schema)).href : path;
}

/** Copies the template, points each file to its schema, and dates the review of today. @throws {Trouble} if the folder holds anything */
function write(folder: string): void {
  if (existsSync(folder) && (!statSync(folder).isDirectory() || readdirSync(folder).length > 0)) {
    throw new Trouble(
      `A new review needs a folder that is empty or not there yet, and ${folder} is neither.`,
    );
  }
  cpSync(template, folder, { recursive: true });
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name);
    if (!statSync(file).isFile()) continue;
    const text = readFileSync(file, 'utf8');
    const pointed = text.replace(/(?<=\$schema=)\S*?([^/\s]+)$/m, (_, schema: string) =>
      schemaBeside(file, schema),
    );
    writeFileSync(file, pointed.replace(/(?<=^modified: ).*$/m, new Date().toISOString().slice(0, 10)));
  }
}

try {
  const [name, ...more] = parseArgs({ allowPositionals: true }).positionals;
  if (!name || more.length > 0)
    throw new Trouble('Name one folder for the new review: npm run new -- FOLDER');
  // npm starts this in the project, and says where it was started itself.
  const folder = resolve(process.env.INIT_CWD ?? '', name);
  write(folder);
  console.log(`A review is in ${folder}; docs/content.md says what each of its files is. To build it:\n`);
  console.log(`    CONTENT_DIR="${folder}" npm run build -- --outDir "${folder}-site"\n`);
} catch (error) {
  if (!(error instanceof Trouble)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
