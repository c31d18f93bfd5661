/** A build that warns of nothing: a warning that is always there hides the one that matters. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { folders, outputOf } from '../builds.ts';

it.each(Object.keys(folders) as (keyof typeof folders)[])('the build “%s” prints no warning', (name) => {
  const output = readFileSync(outputOf(name), 'utf8');
  expect(output).toContain('page(s) built');
  expect(output).not.toMatch(/warn|deprecat|error/i);
});
