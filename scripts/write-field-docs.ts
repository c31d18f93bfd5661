/** Writes what is made from the schemas: `npm run schemas`. A test tells when it was forgotten. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fieldDocs } from './field-docs.ts';

for (const [file, text] of fieldDocs()) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`Wrote ${file}`);
}
